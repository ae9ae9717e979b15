#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// ST10: of how many parts the preface says that the report consists.
extern const Family kAnnounced;

}  // namespace gouji::rules
