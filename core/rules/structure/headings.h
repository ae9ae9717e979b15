#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST03: the words of the six headings.
extern const Family kHeadings;

}  // namespace gouji::rules
