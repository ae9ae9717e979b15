#pragma once

#include <vector>

#include "core/document/document.h"

namespace gouji {

/// The cells of a table by the grid positions that they cover. Points into the table.
class CellGrid {
 public:
  explicit CellGrid(const Table& table);

  /// The cell that covers a position; null where there is none. Where cells overlap, the later one.
  const Cell* at(int row, int column) const;

 private:
  std::vector<std::vector<const Cell*>> rows_;  ///< each up to its last cell
};

}  // namespace gouji
