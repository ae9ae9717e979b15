#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST09 ST12 ST13: what the overview tells, and at what length.
extern const Family kOverview;

}  // namespace gouji::rules
