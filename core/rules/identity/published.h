#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ID05: the report was published in time.
extern const Family kPublished;

}  // namespace gouji::rules
