#pragma once

#include <span>

#include "core/recognise/layout/lines.h"
#include "core/report/report.h"

namespace gouji {

/// A table three that fits another edition only by what is not in it is of the `expected` one: rows
/// that are printed tell an edition, rows left out do not. `lines`: the table's.
void settleEdition(std::span<const Line> lines, std::span<const Fact> facts, EditionId expected,
                   TableReading& table);

}  // namespace gouji
