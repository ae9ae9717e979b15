#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// CE01: cells left blank.
extern const Family kBlanks;

}  // namespace gouji::rules
