#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST05 ST06: the statutory tables, and the edition of their layout.
std::vector<Finding> checkTables(const Judged& judged);

}  // namespace gouji::rules
