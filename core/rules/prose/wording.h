#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// NA05: words that stand twice, half-width marks.
extern const Family kWording;

}  // namespace gouji::rules
