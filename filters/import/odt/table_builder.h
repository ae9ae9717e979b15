#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/document/unfold.h"

namespace gouji::odt {

/// Puts together one table, cell by cell (OpenDocument 1.3 part 3, 9.1). Covered cells that no
/// span covers stay as empty ones, so that no cell comes to stand in another's column.
class TableBuilder {
 public:
  void startRow();
  /// `source`: SourceCell::source; 0 for none.
  void addCell(int row_span, int column_span, std::vector<SourceBlock> content,
               std::uint32_t source);
  void addCovered(int count);
  /// The row stands so many times, with 0 not at all.
  void endRow(int repeated);

  bool inRow() const { return in_row_; }
  std::size_t cellsInRow() const { return row_.cells.size(); }
  SourceTable finish() { return std::move(table_); }

 private:
  bool covered(int column) const;

  SourceTable table_;
  SourceRow row_;
  std::vector<int> until_;  ///< by column: the row up to which a cell above covers it
  int column_ = 0;
  bool in_row_ = false;
};

}  // namespace gouji::odt
