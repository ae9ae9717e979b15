#pragma once

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// T201 T203 T301 to T401: the ties that fail, with what would mend them. Those with last year's
/// report (XY01 to XY03) are explained together with them.
extern const Family kTies;

/// Whether a tie of the rule, which the form of the report's edition may have, was decided.
Decision tiesDecided(const Judged& judged, std::string_view rule);

}  // namespace gouji::rules
