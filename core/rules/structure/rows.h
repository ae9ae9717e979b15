#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST07: the rows and columns of each table.
extern const Family kRows;

}  // namespace gouji::rules
