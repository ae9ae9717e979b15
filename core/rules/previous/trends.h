#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// XY04: figures far from last year's, tables like last year's.
extern const Family kTrends;

}  // namespace gouji::rules
