#pragma once

#include "core/report/report.h"

namespace gouji {

/// Fills `report.claims` and `report.sums` from its prose. Sections and facts are read already:
/// the facts only settle what words leave open, never what a claim's value is.
void readClaims(Report& report);

}  // namespace gouji
