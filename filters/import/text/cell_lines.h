#pragma once

#include <cstddef>
#include <span>

#include "core/document/document.h"
#include "filters/import/text/lines.h"

namespace gouji::text {

/// Reads the table that `lines` begin with where each line holds one cell, with a pipe behind it or
/// more where cells were merged ("146 |", "4 | ||", "|" for a blank one), and appends it. Rows
/// begin where lines of nothing but pipes part them, else with the label behind a row's figures.
/// Returns how many lines it took; 0 where they begin with no such table, and then `skipped` lines
/// hold none.
std::size_t readCellLines(std::span<const Line> lines, Document& document, std::size_t& skipped);

}  // namespace gouji::text
