#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ID01 to ID07: unit, year, period, dates and the notice cited.
std::vector<Finding> checkIdentity(const Judged& judged);

}  // namespace gouji::rules
