#include "filters/import/page/ruled/grid.h"

#include <algorithm>
#include <cmath>

namespace gouji::page {
namespace {

/// Distinct coordinates of edges, neighbours within the tolerance taken as one.
std::vector<double> distinct(const std::vector<Edge>& edges, const Tolerances& tolerances) {
  std::vector<Edge> ordered = edges;
  std::sort(ordered.begin(), ordered.end(),
            [](const Edge& a, const Edge& b) { return a.at < b.at; });
  std::vector<double> coordinates;
  for (std::size_t first = 0; first < ordered.size();) {
    std::size_t end = first;
    double weighted = 0;
    double weight = 0;
    while (end < ordered.size() &&
           (end == first || (ordered[end].at - ordered[end - 1].at <= tolerances.snap &&
                             ordered[end].at - ordered[first].at <= tolerances.snap_span))) {
      weighted += ordered[end].at * ordered[end].length();
      weight += ordered[end].length();
      ++end;
    }
    coordinates.push_back(weight > 0 ? weighted / weight : ordered[first].at);
    first = end;
  }
  return coordinates;
}

std::size_t nearest(const std::vector<double>& coordinates, double at) {
  const auto after = std::lower_bound(coordinates.begin(), coordinates.end(), at);
  if (after == coordinates.begin()) {
    return 0;
  }
  if (after == coordinates.end()) {
    return coordinates.size() - 1;
  }
  const auto index = static_cast<std::size_t>(after - coordinates.begin());
  return at - coordinates[index - 1] < coordinates[index] - at ? index - 1 : index;
}

/// Where at least two edges run out beyond `limit` to one place, that place is a side that the
/// rules leave open. `sign` is -1 for the low side.
std::optional<double> openSide(const std::vector<Edge>& edges, double limit, int sign,
                               const Tolerances& tolerances) {
  double furthest = limit;
  for (const Edge& edge : edges) {
    const double end = sign < 0 ? edge.from : edge.to;
    furthest = sign < 0 ? std::min(furthest, end) : std::max(furthest, end);
  }
  if (std::abs(furthest - limit) <= 2 * tolerances.snap) {
    return std::nullopt;
  }
  std::size_t together = 0;
  for (const Edge& edge : edges) {
    const double end = sign < 0 ? edge.from : edge.to;
    together += std::abs(end - furthest) <= tolerances.snap ? 1U : 0U;
  }
  if (together < 2) {
    return std::nullopt;
  }
  return furthest;
}

/// Closes the sides of `lattice` that its rules leave open.
void closeSides(Lattice& lattice, Grid& grid, const Tolerances& tolerances) {
  const auto span = [](const std::vector<Edge>& edges) {
    Edge whole{0, edges.front().at, edges.front().at};
    for (const Edge& edge : edges) {
      whole.from = std::min(whole.from, edge.at);
      whole.to = std::max(whole.to, edge.at);
    }
    return whole;
  };
  const Edge across = span(lattice.vertical);
  const Edge down = span(lattice.horizontal);
  const auto left = openSide(lattice.horizontal, across.from, -1, tolerances);
  const auto right = openSide(lattice.horizontal, across.to, 1, tolerances);
  const auto above = openSide(lattice.vertical, down.from, -1, tolerances);
  const auto below = openSide(lattice.vertical, down.to, 1, tolerances);
  const double x0 = left.value_or(across.from);
  const double x1 = right.value_or(across.to);
  const double y0 = above.value_or(down.from);
  const double y1 = below.value_or(down.to);
  for (const auto& side : {left, right}) {
    if (side) {
      lattice.vertical.push_back({*side, y0, y1});
    }
  }
  for (const auto& side : {above, below}) {
    if (side) {
      lattice.horizontal.push_back({*side, x0, x1});
    }
  }
  grid.open_top = above.has_value();
  grid.open_bottom = below.has_value();
}

/// For every coordinate of `across`, which steps between the coordinates `along` an edge covers.
std::vector<std::vector<char>> coveredSteps(const std::vector<Edge>& edges,
                                            const std::vector<double>& across,
                                            const std::vector<double>& along,
                                            const Tolerances& tolerances) {
  const std::size_t steps = along.size() - 1;
  std::vector<std::vector<char>> covered(across.size(), std::vector<char>(steps, 0));
  for (const Edge& edge : edges) {
    std::vector<char>& line = covered[nearest(across, edge.at)];
    const std::size_t first = nearest(along, edge.from);
    for (std::size_t step = first > 0 ? first - 1 : 0; step < steps; ++step) {
      if (along[step] >= edge.to) {
        break;
      }
      const double shared = std::min(along[step + 1], edge.to) - std::max(along[step], edge.from);
      const double length = along[step + 1] - along[step];
      if (shared >= tolerances.covered * length) {
        line[step] = 1;
      }
    }
  }
  return covered;
}

/// The steps of the grid, each with the number of the region that it belongs to.
class Regions {
 public:
  Regions(std::size_t rows, std::size_t columns)
      : rows_(rows), columns_(columns), region_(rows * columns, -1) {}

  /// Numbers the regions that borders part.
  void flood(const std::vector<std::vector<char>>& horizontal,
             const std::vector<std::vector<char>>& vertical) {
    std::vector<std::size_t> pending;
    for (std::size_t start = 0; start < region_.size(); ++start) {
      if (region_[start] != -1) {
        continue;
      }
      const int next = static_cast<int>(open_.size());
      bool open = false;
      pending.assign(1, start);
      region_[start] = next;
      const auto visit = [&](bool closed, bool inside, std::size_t neighbour) {
        if (closed) {
          return;
        }
        if (!inside) {
          open = true;
        } else if (region_[neighbour] == -1) {
          region_[neighbour] = next;
          pending.push_back(neighbour);
        }
      };
      while (!pending.empty()) {
        const std::size_t at = pending.back();
        pending.pop_back();
        const std::size_t row = at / columns_;
        const std::size_t column = at % columns_;
        visit(horizontal[row][column], row > 0, at - columns_);
        visit(horizontal[row + 1][column], row + 1 < rows_, at + columns_);
        visit(vertical[column][row], column > 0, at - 1);
        visit(vertical[column + 1][row], column + 1 < columns_, at + 1);
      }
      open_.push_back(open ? 1 : 0);
    }
  }

  /// Rectangles that fill the regions: one each, or several where a region has another shape. Of
  /// those open to the outside only such as lack no more than one side (rules end at a page break).
  std::vector<GridCell> rectangles(const std::vector<std::vector<char>>& horizontal,
                                   const std::vector<std::vector<char>>& vertical) {
    std::vector<GridCell> cells;
    for (std::size_t row = 0; row < rows_; ++row) {
      for (std::size_t column = 0; column < columns_; ++column) {
        const int region = at(row, column);
        if (region < 0) {
          continue;
        }
        const GridCell cell = takeRectangle(row, column);
        if (open_[static_cast<std::size_t>(region)] == 0 ||
            closedSides(cell, horizontal, vertical) >= 3) {
          cells.push_back(cell);
        }
      }
    }
    return cells;
  }

 private:
  int at(std::size_t row, std::size_t column) const { return region_[row * columns_ + column]; }

  GridCell takeRectangle(std::size_t row, std::size_t column) {
    const int region = at(row, column);
    std::size_t right = column;
    while (right < columns_ && at(row, right) == region) {
      ++right;
    }
    std::size_t bottom = row + 1;
    const auto sameRun = [&](std::size_t below) {
      for (std::size_t c = column; c < right; ++c) {
        if (at(below, c) != region) {
          return false;
        }
      }
      const bool wider = (column > 0 && at(below, column - 1) == region) ||
                         (right < columns_ && at(below, right) == region);
      return !wider;
    };
    while (bottom < rows_ && sameRun(bottom)) {
      ++bottom;
    }
    for (std::size_t r = row; r < bottom; ++r) {
      for (std::size_t c = column; c < right; ++c) {
        region_[r * columns_ + c] = -2;
      }
    }
    GridCell cell;
    cell.row = static_cast<int>(row);
    cell.column = static_cast<int>(column);
    cell.row_span = static_cast<int>(bottom - row);
    cell.column_span = static_cast<int>(right - column);
    return cell;
  }

  static int closedSides(const GridCell& cell, const std::vector<std::vector<char>>& horizontal,
                         const std::vector<std::vector<char>>& vertical) {
    const auto covered = [](const std::vector<char>& line, int from, int span) {
      const auto first = line.begin() + from;
      return std::count(first, first + span, char{1}) * 2 > span ? 1 : 0;
    };
    const auto line = [](const std::vector<std::vector<char>>& lines, int index) {
      return lines[static_cast<std::size_t>(index)];
    };
    return covered(line(horizontal, cell.row), cell.column, cell.column_span) +
           covered(line(horizontal, cell.row + cell.row_span), cell.column, cell.column_span) +
           covered(line(vertical, cell.column), cell.row, cell.row_span) +
           covered(line(vertical, cell.column + cell.column_span), cell.row, cell.row_span);
  }

  std::size_t rows_;
  std::size_t columns_;
  std::vector<int> region_;  ///< of each step: its number, -1 not yet visited, -2 in a rectangle
  std::vector<char> open_;   ///< of each region: whether it reaches the outside
};

}  // namespace

bool Grid::isBlank() const {
  return std::all_of(cells.begin(), cells.end(),
                     [](const GridCell& cell) { return cell.text.empty(); });
}

Box Grid::box(const GridCell& cell) const {
  return {xs[static_cast<std::size_t>(cell.column)], ys[static_cast<std::size_t>(cell.row)],
          xs[static_cast<std::size_t>(cell.column + cell.column_span)],
          ys[static_cast<std::size_t>(cell.row + cell.row_span)]};
}

std::optional<Grid> gridOf(const Lattice& source, const Tolerances& tolerances) {
  Lattice lattice = source;
  Grid grid;
  closeSides(lattice, grid, tolerances);
  grid.xs = distinct(lattice.vertical, tolerances);
  grid.ys = distinct(lattice.horizontal, tolerances);
  if (grid.xs.size() < 2 || grid.ys.size() < 2 ||
      (grid.xs.size() - 1) * (grid.ys.size() - 1) > tolerances.grid_steps) {
    return std::nullopt;
  }
  const auto horizontal = coveredSteps(lattice.horizontal, grid.ys, grid.xs, tolerances);
  const auto vertical = coveredSteps(lattice.vertical, grid.xs, grid.ys, tolerances);
  Regions regions(grid.ys.size() - 1, grid.xs.size() - 1);
  regions.flood(horizontal, vertical);
  grid.cells = regions.rectangles(horizontal, vertical);
  if (grid.cells.empty()) {
    return std::nullopt;
  }
  return grid;
}

void dropNarrowColumns(Grid& grid, const Tolerances& tolerances) {
  for (int column = grid.columns() - 1; column >= 0 && grid.columns() > 1; --column) {
    const auto index = static_cast<std::size_t>(column);
    if (grid.xs[index + 1] - grid.xs[index] > tolerances.narrow_column) {
      continue;
    }
    const bool used = std::any_of(grid.cells.begin(), grid.cells.end(), [&](const GridCell& cell) {
      return cell.column == column && cell.column_span == 1 && !cell.text.empty();
    });
    if (used) {
      continue;
    }
    std::erase_if(grid.cells, [&](const GridCell& cell) {
      return cell.column == column && cell.column_span == 1;
    });
    for (GridCell& cell : grid.cells) {
      if (cell.column > column) {
        --cell.column;
      } else if (cell.column + cell.column_span > column) {
        --cell.column_span;
      }
    }
    // An outer border stays where it is.
    grid.xs.erase(grid.xs.begin() + (column == 0 ? 1 : column));
  }
}

}  // namespace gouji::page
