#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// T202: rules (规章) of an organ that cannot make them.
std::vector<Finding> checkPowers(const Judged& judged);

}  // namespace gouji::rules
