#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// NA02 NA03: statements of the prose against each other.
std::vector<Finding> checkStatements(const Judged& judged);

}  // namespace gouji::rules
