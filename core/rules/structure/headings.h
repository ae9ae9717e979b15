#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST03: the words of the six headings.
std::vector<Finding> checkHeadings(const Judged& judged);

}  // namespace gouji::rules
