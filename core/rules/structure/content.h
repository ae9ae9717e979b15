#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST03 ST08 to ST13: the headings' words, and what stands under them.
std::vector<Finding> checkContent(const Judged& judged);

}  // namespace gouji::rules
