#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST08 to ST13: what stands under the headings, and what the preface announces.
std::vector<Finding> checkContent(const Judged& judged);

}  // namespace gouji::rules
