#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// XY01 to XY03: ties with last year's report. They are found with the ties of their table, which
/// one slip may break together with them.
extern const Family kFollowOn;

}  // namespace gouji::rules
