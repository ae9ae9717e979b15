#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// XY06: section five is last year's.
extern const Family kCopiedProblems;

}  // namespace gouji::rules
