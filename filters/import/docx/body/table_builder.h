#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/document/unfold.h"

namespace gouji::docx {

enum class Merge { none, restart, resume };

/// What w:tcPr says about a cell's place.
struct CellProperties {
  int span = 1;
  Merge vertical = Merge::none;
  Merge horizontal = Merge::none;  ///< w:hMerge, the manner of Word 97
  bool deleted = false;
};

/// Puts together one table, cell by cell. Word writes a merged column as one cell a row, which
/// continue the first one's cell where column and width are the same.
class TableBuilder {
 public:
  void startRow();
  void setColumnsBefore(int columns);
  /// Whether the next cell, with these properties, only prolongs another and shows nothing itself.
  bool isHidden(const CellProperties& properties) const;
  /// `source`: SourceCell::source.
  void addCell(const CellProperties& properties, std::vector<SourceBlock> content,
               std::uint32_t source);
  /// A row without any cell is left out.
  void endRow();
  bool inRow() const { return in_row_; }
  SourceTable finish() { return std::move(table_); }

 private:
  /// A vertical merge that the next row may continue.
  struct OpenMerge {
    int column;
    int span;
    std::size_t row;
    std::size_t cell;
  };

  const OpenMerge* above(const CellProperties& properties) const;
  void widen(int span);

  SourceTable table_;
  SourceRow row_;
  int column_ = 0;
  bool in_row_ = false;
  bool last_hidden_ = false;
  std::vector<OpenMerge> above_;    ///< of the row before, by column
  std::vector<OpenMerge> current_;  ///< of this row, by column
};

}  // namespace gouji::docx
