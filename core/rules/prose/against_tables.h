#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// TX01 to TX12, XY05: what the prose says of the tables' figures.
std::vector<Finding> checkAgainstTables(const Judged& judged);

}  // namespace gouji::rules
