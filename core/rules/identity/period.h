#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ID03 ID04: the years of title, preface and period, and whether the period is a whole year.
extern const Family kPeriod;

}  // namespace gouji::rules
