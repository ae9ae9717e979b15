#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// CE02 to CE07: what cells hold that is no plain figure.
std::vector<Finding> checkCells(const Judged& judged);

}  // namespace gouji::rules
