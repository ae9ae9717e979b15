#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ID02: title, preface and signature name one unit.
extern const Family kUnit;

}  // namespace gouji::rules
