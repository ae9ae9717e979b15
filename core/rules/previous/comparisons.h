#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// XY05: what the prose says of last year's figures and of the change since, against both reports'
/// tables.
extern const Family kComparisons;

}  // namespace gouji::rules
