#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ID06: the notice cited is the one for the report's year.
extern const Family kNotice;

}  // namespace gouji::rules
