#pragma once

#include <vector>

#include "core/report/report.h"
#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// The ties that the report's tables are judged by, in the form's order, each evaluated once;
/// `with_previous`: those with last year's report among them. One that adds up a whole table is
/// left out where rows of another form stand in it.
std::vector<JudgedTie> judgedTies(const Report& report, const Ledger& ledger, bool with_previous);

}  // namespace gouji::rules
