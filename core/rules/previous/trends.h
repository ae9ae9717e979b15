#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// XY04: figures far from last year's, tables like last year's.
std::vector<Finding> checkTrends(const Judged& judged);

}  // namespace gouji::rules
