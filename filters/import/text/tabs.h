#pragma once

#include <cstddef>
#include <span>

#include "core/document/document.h"
#include "filters/import/text/lines.h"

namespace gouji::text {

/// Reads the table of tabs that `lines` begin with, if any, and appends it. Returns how many lines
/// it took; 0 where they begin with none, and then `skipped` lines hold none.
///
/// Two manners: rows of cells parted by tabs; and Word's plain text of a table, a cell a line
/// behind a tab, a cell's further lines without one, a blank line after each row.
std::size_t readTabs(std::span<const Line> lines, Document& document, std::size_t& skipped);

}  // namespace gouji::text
