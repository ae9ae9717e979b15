#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// XY05: what the prose says of last year's figures and of the change since, against both reports'
/// tables.
std::vector<Finding> checkComparisons(const Judged& judged);

}  // namespace gouji::rules
