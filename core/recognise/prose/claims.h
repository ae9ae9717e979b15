#pragma once

#include <span>

#include "core/recognise/layout/passages.h"
#include "core/report/report.h"

namespace gouji {

/// Fills `report.claims` and `report.sums` from the prose. Sections and facts are read already:
/// the facts only settle what words leave open, never what a claim's value is.
void readClaims(std::span<const Passage> passages, Report& report);

}  // namespace gouji
