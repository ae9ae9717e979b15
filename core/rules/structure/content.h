#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST08 ST11: what sections five and six say.
extern const Family kContent;

}  // namespace gouji::rules
