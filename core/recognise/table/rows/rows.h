#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/recognise/layout/lines.h"

namespace gouji {

/// Labels and the cells behind them, as they stand in the document; not yet a row of the form.
struct RawRow {
  std::vector<const Piece*> labels;  ///< never blank
  std::vector<const Piece*> cells;   ///< behind the last label, blank ones too
  bool of_table = false;
  Columns columns = Columns::ordinal;
  int lost = 0;        ///< so many cells or fewer were lost, anywhere in it
  bool loose = false;  ///< one cell may hold several figures
  /// Its figures stand in several lines, more than one in a line: their order cannot be told
  /// (figures too wide for their columns go on below).
  bool broken = false;
  std::size_t block = 0;

  bool hasFigure() const;
  const Place& place() const { return (labels.empty() ? cells : labels).front()->place; }
};

/// `width`: figures that a full row of the table has. In loose text labels gather until figures
/// come, and figures gather until the row is full.
std::vector<RawRow> rowsOf(std::span<const Line> lines, std::size_t width);

}  // namespace gouji
