#pragma once

#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

#include "core/document/document.h"

namespace gouji {

/// A cell with more bytes of text than this holds a passage, not a figure or a label (the form's
/// longest label has 40 characters).
inline constexpr std::size_t kPassageBytes = 600;

struct SourceTable;

/// What a cell of a source table holds, in order: paragraphs and further tables.
using SourceBlock = std::variant<Paragraph, SourceTable>;

struct SourceCell {
  int row_span = 1;
  int column_span = 1;
  std::vector<SourceBlock> content;
  Origin origin;
  std::uint32_t source = 0;  ///< as in Paragraph
};

struct SourceRow {
  int columns_before = 0;  ///< grid columns left free at the row's start (Word: gridBefore)
  std::vector<SourceCell> cells;
};

/// A table as HTML and Word write it: rows of cells that may hold tables of their own.
struct SourceTable {
  std::vector<SourceRow> rows;
};

/// Appends `table` to `document`. Cells are put on the grid as HTML's table model does it (a span
/// that runs into an occupied position is cut). A table that only arranges a page (a cell holds
/// another table, or whole passages of text) is unfolded into its content, in reading order.
void append(Document& document, SourceTable table);

/// Appends paragraphs as they are, and tables as above.
void append(Document& document, std::vector<SourceBlock> blocks);

}  // namespace gouji
