#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST07: the rows and columns of each table.
std::vector<Finding> checkRows(const Judged& judged);

}  // namespace gouji::rules
