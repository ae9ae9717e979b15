#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// NA05: words that stand twice, half-width marks.
std::vector<Finding> checkWording(const Judged& judged);

}  // namespace gouji::rules
