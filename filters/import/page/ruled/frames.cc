#include "filters/import/page/ruled/frames.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "filters/import/page/glyphs/characters.h"

namespace gouji::page {
namespace {

/// Whether a cell as wide as the table holds running text or the heading of a section.
bool isRunning(const GridCell& cell, const Grid& grid, const Tolerances& tolerances) {
  return cell.column == 0 && cell.column_span == grid.columns() &&
         (cell.text.size() > tolerances.banner_bytes || startsSection(cell.text));
}

/// A grid with this text in its cells that is no table at all.
bool isFrame(const Grid& grid, const Tolerances& tolerances) {
  constexpr std::size_t kFrameCells = 4;
  std::size_t filled = 0;
  bool passage = false;
  for (const GridCell& cell : grid.cells) {
    filled += cell.text.empty() ? 0U : 1U;
    passage = passage || cell.text.size() > tolerances.passage_bytes;
  }
  if (filled == 0) {
    // A row of a form that was not filled in may stand on a page alone.
    return grid.rows() > 1 || grid.cells.size() < tolerances.blank_row;
  }
  if (passage && filled <= kFrameCells) {
    return true;
  }
  if (grid.cells.size() == 1) {
    return grid.box().height() > tolerances.frame_height;
  }
  return grid.columns() == 1;
}

/// Takes out columns at whose left border no cell begins.
void dropUnusedColumns(Grid& grid) {
  for (int column = grid.columns() - 1; column > 0; --column) {
    const bool used = std::any_of(grid.cells.begin(), grid.cells.end(),
                                  [&](const GridCell& cell) { return cell.column == column; });
    if (used) {
      continue;
    }
    for (GridCell& cell : grid.cells) {
      if (cell.column > column) {
        --cell.column;
      } else if (cell.column + cell.column_span > column) {
        --cell.column_span;
      }
    }
    grid.xs.erase(grid.xs.begin() + column);
  }
}

/// The rows [first, end) of `grid`, with only the columns that they use.
Grid rowsOf(const Grid& grid, int first, int end) {
  Grid part;
  part.xs = grid.xs;
  part.ys.assign(grid.ys.begin() + first, grid.ys.begin() + end + 1);
  part.last_page = grid.last_page;
  part.open_top = grid.open_top && first == 0;
  part.open_bottom = grid.open_bottom && end == grid.rows();
  for (const GridCell& cell : grid.cells) {
    if (cell.row >= first && cell.row < end) {
      part.cells.push_back(cell);
      part.cells.back().row -= first;
    }
  }
  if (!part.cells.empty()) {
    dropUnusedColumns(part);
  }
  return part;
}

}  // namespace

std::vector<std::size_t> takeOutFrames(Grid grid, std::vector<Grid>& tables,
                                       const Tolerances& tolerances) {
  std::vector<std::size_t> released;
  const auto release = [&](int first, int end) {
    for (std::size_t index = 0; index < grid.cells.size(); ++index) {
      if (grid.cells[index].row >= first && grid.cells[index].row < end) {
        released.push_back(index);
      }
    }
  };
  std::vector<std::pair<int, int>> running;
  for (const GridCell& cell : grid.cells) {
    if (isRunning(cell, grid, tolerances)) {
      running.emplace_back(cell.row, cell.row + cell.row_span);
    }
  }
  if (running.empty()) {
    if (isFrame(grid, tolerances)) {
      release(0, grid.rows());
    } else {
      tables.push_back(std::move(grid));
    }
    return released;
  }
  std::sort(running.begin(), running.end());
  running.emplace_back(grid.rows(), grid.rows());
  int first = 0;
  for (const auto& [from, to] : running) {
    if (first < from) {
      Grid part = rowsOf(grid, first, from);
      if (isFrame(part, tolerances)) {
        release(first, from);
      } else {
        tables.push_back(std::move(part));
      }
    }
    release(from, to);
    first = to;
  }
  return released;
}

}  // namespace gouji::page
