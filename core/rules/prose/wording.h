#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// NA05 NA06 XY06: words and marks, and what was copied from last year's report.
std::vector<Finding> checkWording(const Judged& judged);

}  // namespace gouji::rules
