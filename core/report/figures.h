#pragma once

#include <span>

#include "core/form/ledger.h"
#include "core/report/report.h"

namespace gouji {

/// What the cells of a report hold, and those of last year's where there is one to compare with.
Ledger ledgerOf(const Report& report, const Report* previous = nullptr);

/// The same of some facts of this report's tables alone.
Ledger ledgerOf(std::span<const Fact> facts);

}  // namespace gouji
