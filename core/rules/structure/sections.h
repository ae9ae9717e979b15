#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST01 ST02 ST04: the six sections, their order and their numbers.
std::vector<Finding> checkSections(const Judged& judged);

}  // namespace gouji::rules
