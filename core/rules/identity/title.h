#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ID01: the title tells unit, year and 年度报告.
extern const Family kTitle;

}  // namespace gouji::rules
