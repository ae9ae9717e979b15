#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// NA01 NA04: wholes and the parts told with them.
extern const Family kSums;

}  // namespace gouji::rules
