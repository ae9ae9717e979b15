#pragma once

#include <vector>

#include "core/form/tie.h"
#include "core/report/report.h"

namespace gouji::rules {

/// Ties that a table is judged by, in the form's order; `with_previous`: those with last year's
/// report among them. One that adds up a whole table is left out where rows of another form stand
/// in it.
std::vector<const Tie*> tiesToJudge(const TableReading& table, bool with_previous);

}  // namespace gouji::rules
