#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ID07: this year's work and next year's plans under their own years.
extern const Family kOtherYears;

}  // namespace gouji::rules
