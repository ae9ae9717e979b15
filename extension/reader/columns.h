#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace gouji::office {

/// A cell of a Writer table by its name: "B3", and "B3.2.1" for a part of a split cell.
struct CellName {
  struct Part {
    int column = 0;  ///< position among the cells of its row, 0-based
    int row = 0;     ///< 0-based
  };
  std::vector<Part> parts;  ///< the outermost first; one for a cell that is not split
};

/// Empty for what is no such name. Columns are counted A to Z, then a to z, then AA.
std::optional<CellName> parseCellName(std::string_view name);

/// The columns that all rows of a table share.
class ColumnGrid {
 public:
  /// `rows`: for each row the edges of its cells, ascending, from the left end to the right one, in
  /// shares of the table's width. Edges closer than `tolerance` are one. Empty where that leaves
  /// edges in a chain, or a cell without width: then columns cannot be told. Last cells of a row
  /// are left without width by the office where the row is wider than the table: they may be.
  static std::optional<ColumnGrid> of(std::span<const std::vector<int>> rows, int tolerance);

  /// Columns from one edge of a cell to the other, which are of those given: at least one, in a
  /// cell without width beyond the others.
  int span(int begin, int end) const;
  /// Columns to the left of `edge`, which is one of those given.
  int before(int edge) const;

 private:
  std::vector<int> ends_;  ///< the last edge of each group of edges that are one
};

}  // namespace gouji::office
