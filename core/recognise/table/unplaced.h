#pragma once

#include <span>
#include <vector>

#include "core/recognise/layout/lines.h"
#include "core/report/report.h"

namespace gouji {

/// Figures that the rows of a table print and that stand in none of `facts`, those of all tables.
/// `lines`: those of its region; `reading`: the table, null where it was not read. Rows that it
/// tells as the report's own, figures in front of a row's label (its serial number), page numbers,
/// and running text beside a table are none.
std::vector<UnplacedFigure> unplacedIn(std::span<const Line> lines, FormTable table,
                                       const TableReading* reading, std::span<const Fact> facts);

}  // namespace gouji
