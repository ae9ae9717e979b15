#include "core/document/cell_grid.h"

#include <algorithm>

namespace gouji {

CellGrid::CellGrid(const Table& table) : rows_(static_cast<std::size_t>(std::max(table.rows, 0))) {
  for (const Cell& cell : table.cells) {
    const int end = std::min(cell.column + cell.column_span, table.columns);
    for (int row = cell.row; row < std::min(cell.row + cell.row_span, table.rows); ++row) {
      auto& cells = rows_[static_cast<std::size_t>(row)];
      cells.resize(std::max(cells.size(), static_cast<std::size_t>(end)));
      std::fill(cells.begin() + std::min(cell.column, end), cells.begin() + end, &cell);
    }
  }
}

const Cell* CellGrid::at(int row, int column) const {
  const auto& cells = rows_.at(static_cast<std::size_t>(row));
  return static_cast<std::size_t>(column) < cells.size() ? cells[static_cast<std::size_t>(column)]
                                                         : nullptr;
}

}  // namespace gouji
