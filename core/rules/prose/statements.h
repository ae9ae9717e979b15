#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// NA02 NA03: statements of the prose against each other.
extern const Family kStatements;

}  // namespace gouji::rules
