#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// TX01 to TX12: what the prose says of this year's figures, against the tables.
extern const Family kAgainstTables;

}  // namespace gouji::rules
