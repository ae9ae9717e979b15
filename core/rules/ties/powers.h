#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// T202: rules (规章) of an organ that cannot make them.
extern const Family kPowers;

}  // namespace gouji::rules
