#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// TX01 to TX12: what the prose says of this year's figures, against the tables.
std::vector<Finding> checkAgainstTables(const Judged& judged);

}  // namespace gouji::rules
