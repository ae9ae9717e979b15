#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/form/tie.h"
#include "core/recognise/table/figures/choose.h"
#include "core/recognise/table/rows/rows.h"
#include "core/report/report.h"

namespace gouji {

/// A statutory table with its facts, as one of the readers below found it.
struct TableResult {
  TableReading reading;
  std::vector<Fact> facts;
};

/// Facts of the rows that were found. Where the readings left of a row differ, the fact is there
/// without a value and not sure. `certain[i]` false: the row itself may be another one.
std::vector<Fact> factsOf(std::span<const RowOptions> rows, const std::vector<bool>& certain);

/// Puts a figure that stands loose in the table's lines into the one blank or lost cell whose value
/// the ties force to be just that figure (a row's last value that its source tore off).
void placeStrays(std::vector<Fact>& facts, std::span<const Piece* const> strays,
                 std::span<const Tie> ties);

/// doubtful if any fact is not sure or `misplaced`; printed if a decided tie fails; else proved.
Verdict verdictOf(std::span<const Fact> facts, std::span<const Tie> ties, bool misplaced);

}  // namespace gouji
