#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST14: figures of a table that stand in none of its cells.
extern const Family kUnplaced;

}  // namespace gouji::rules
