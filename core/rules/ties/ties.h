#pragma once

#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// T201 T203 T301 to T401: the ties that fail, with what would mend them. Those with last year's
/// report (XY01 to XY03) are explained together with them.
std::vector<Finding> checkTies(const Judged& judged);

}  // namespace gouji::rules
