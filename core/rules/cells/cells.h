#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// CE02 to CE07: what cells hold that is no plain figure.
extern const Family kCells;

}  // namespace gouji::rules
