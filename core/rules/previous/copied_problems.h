#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// XY06: section five is last year's.
std::vector<Finding> checkCopiedProblems(const Judged& judged);

}  // namespace gouji::rules
