#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// CE01: cells left blank.
std::vector<Finding> checkBlanks(const Judged& judged);

}  // namespace gouji::rules
