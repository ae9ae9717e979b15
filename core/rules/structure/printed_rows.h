#pragma once

#include <set>
#include <string_view>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

SectionKey sectionOfTable(FormTable table);

/// Keys of rows.
using PrintedRows = std::set<std::string_view>;

/// Rows (for review, columns too) of the form's table whose labels stand in the section as a table
/// has them: in a cell or a line of their own, with nothing but figures behind. Read or not.
PrintedRows printedRows(const Judged& judged, const Section& section, FormTable table);

/// The table, or what is left of it, stands in the section, though it may not have been read.
bool rowsArePrinted(const Judged& judged, const Section& section, FormTable table);

}  // namespace gouji::rules
