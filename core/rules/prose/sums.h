#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// NA01 NA04: wholes and the parts told with them.
std::vector<Finding> checkSums(const Judged& judged);

}  // namespace gouji::rules
