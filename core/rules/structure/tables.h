#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST05 ST06: the statutory tables, and the edition of their layout.
extern const Family kTables;

}  // namespace gouji::rules
