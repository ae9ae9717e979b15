#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST01 ST02 ST04: the six sections, their order and their numbers.
extern const Family kSections;

}  // namespace gouji::rules
