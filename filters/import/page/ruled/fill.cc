#include "filters/import/page/ruled/fill.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>

#include "core/text/unicode.h"
#include "filters/import/page/glyphs/characters.h"
#include "filters/import/page/glyphs/lines.h"
#include "filters/import/page/ruled/frames.h"
#include "filters/import/page/ruled/wrapped.h"

namespace gouji::page {
namespace {

/// A cell by its grid and number; `grid` is -1 outside all grids.
struct Spot {
  int grid = -1;
  int cell = -1;

  auto operator<=>(const Spot&) const = default;
};

/// Finds the cell at a point of one grid in logarithmic time.
class CellMap {
 public:
  explicit CellMap(const Grid& grid)
      : grid_(&grid), owner_(static_cast<std::size_t>(grid.rows() * grid.columns()), -1) {
    for (std::size_t index = 0; index < grid.cells.size(); ++index) {
      const GridCell& cell = grid.cells[index];
      for (int row = cell.row; row < cell.row + cell.row_span; ++row) {
        for (int column = cell.column; column < cell.column + cell.column_span; ++column) {
          owner_[static_cast<std::size_t>(row * grid.columns() + column)] = static_cast<int>(index);
        }
      }
    }
  }

  int at(double x, double y) const {
    const auto step = [](const std::vector<double>& coordinates, double value) {
      const auto after = std::upper_bound(coordinates.begin(), coordinates.end(), value);
      return static_cast<int>(after - coordinates.begin()) - 1;
    };
    const int column = step(grid_->xs, x);
    const int row = step(grid_->ys, y);
    if (column < 0 || row < 0 || column >= grid_->columns() || row >= grid_->rows()) {
      return -1;
    }
    return owner_[static_cast<std::size_t>(row * grid_->columns() + column)];
  }

  double area() const { return grid_->box().width() * grid_->box().height(); }

 private:
  const Grid* grid_;
  std::vector<int> owner_;
};

class Finder {
 public:
  explicit Finder(const std::vector<Grid>& grids) : grids_(grids) {
    for (const Grid& grid : grids) {
      maps_.emplace_back(grid);
    }
  }

  /// The cell at a point, of the smallest grid where one stands in another.
  Spot at(double x, double y) const {
    Spot best;
    double least = 0;
    for (std::size_t index = 0; index < maps_.size(); ++index) {
      const int cell = maps_[index].at(x, y);
      if (cell >= 0 && (best.grid < 0 || maps_[index].area() < least)) {
        best = {static_cast<int>(index), cell};
        least = maps_[index].area();
      }
    }
    return best;
  }
  Spot at(const Glyph& glyph) const { return at(glyph.box.centreX(), glyph.box.centreY()); }

  Box box(Spot spot) const {
    const Grid& grid = grids_[static_cast<std::size_t>(spot.grid)];
    return grid.box(grid.cells[static_cast<std::size_t>(spot.cell)]);
  }

 private:
  const std::vector<Grid>& grids_;
  std::vector<CellMap> maps_;
};

/// A glyph's extent along and across the direction in which it is written.
struct Extent {
  double from;
  double to;
  double across;
};

Extent extentOf(const Glyph& glyph) {
  const Box& box = glyph.box;
  if (glyph.direction == Direction::right || glyph.direction == Direction::left) {
    return {box.x0, box.x1, box.centreY()};
  }
  return {box.y0, box.y1, box.centreX()};
}

/// Whether the border of `spot` runs through `glyph`, not just beside it.
bool cuts(const Box& cell, const Glyph& glyph, const Tolerances& tolerances) {
  const Extent extent = extentOf(glyph);
  const bool across = glyph.direction == Direction::right || glyph.direction == Direction::left;
  const double depth = tolerances.cut * glyph.size;
  const auto through = [&](double border) {
    return border > extent.from + depth && border < extent.to - depth;
  };
  return across ? through(cell.x0) || through(cell.x1) : through(cell.y0) || through(cell.y1);
}

/// Whether `after`, drawn next after `before` but in another cell, is one word with it.
bool isOneWord(const Glyph& before, const Glyph& after, Spot a, Spot b, const Finder& finder,
               const Tolerances& tolerances) {
  if (before.direction != after.direction || after.direction == Direction::left ||
      after.direction == Direction::up || before.space || after.space) {
    return false;
  }
  const double size = std::max(before.size, after.size);
  const Extent first = extentOf(before);
  const Extent second = extentOf(after);
  if (std::abs(first.across - second.across) > tolerances.baseline * size ||
      std::abs(second.from - first.to) > tolerances.glued * size) {
    return false;
  }
  const bool number = isSpaced(lastCodePoint(before.text)) && isSpaced(firstCodePoint(after.text));
  if (before.run != 0 && before.run == after.run) {
    return true;
  }
  const auto cut = [&](Spot spot) {
    return spot.grid >= 0 && (cuts(finder.box(spot), before, tolerances) ||
                              cuts(finder.box(spot), after, tolerances));
  };
  const bool seamless = std::abs(second.from - first.to) <= tolerances.seamless * size;
  return (number && seamless) || cut(a) || cut(b);
}

/// Gives all glyphs of a word that borders cut the spot that holds most of the word.
void mendWords(const std::vector<Glyph>& glyphs, std::vector<Spot>& spots, const Finder& finder,
               const Tolerances& tolerances) {
  for (std::size_t first = 0; first < glyphs.size();) {
    std::size_t end = first + 1;
    bool crossing = false;
    const auto continues = [&] {
      if (spots[end] == spots[end - 1]) {
        const Extent a = extentOf(glyphs[end - 1]);
        const Extent b = extentOf(glyphs[end]);
        const double size = std::max(glyphs[end].size, glyphs[end - 1].size);
        return glyphs[end].direction == glyphs[end - 1].direction && !glyphs[end].space &&
               !glyphs[end - 1].space &&
               std::abs(a.across - b.across) <= tolerances.baseline * size &&
               std::abs(b.from - a.to) <= tolerances.glued * size;
      }
      const bool one =
          isOneWord(glyphs[end - 1], glyphs[end], spots[end - 1], spots[end], finder, tolerances);
      crossing = crossing || one;
      return one;
    };
    while (end < glyphs.size() && continues()) {
      ++end;
    }
    if (crossing) {
      std::map<Spot, double> shares;
      for (std::size_t index = first; index < end; ++index) {
        const Extent extent = extentOf(glyphs[index]);
        shares[spots[index]] += extent.to - extent.from;
      }
      const auto most =
          std::max_element(shares.begin(), shares.end(),
                           [](const auto& a, const auto& b) { return a.second < b.second; });
      std::fill(spots.begin() + static_cast<std::ptrdiff_t>(first),
                spots.begin() + static_cast<std::ptrdiff_t>(end), most->first);
    }
    first = end;
  }
}

}  // namespace

std::vector<const Glyph*> fillGrids(std::vector<Grid>& grids, const std::vector<Glyph>& glyphs,
                                    int page, const Tolerances& tolerances) {
  std::vector<std::vector<std::vector<const Glyph*>>> content(grids.size());
  for (std::size_t index = 0; index < grids.size(); ++index) {
    content[index].resize(grids[index].cells.size());
  }
  const Finder finder(grids);
  std::vector<Spot> spots;
  spots.reserve(glyphs.size());
  for (const Glyph& glyph : glyphs) {
    spots.push_back(finder.at(glyph));
  }
  if (!grids.empty()) {
    mendWords(glyphs, spots, finder, tolerances);
  }
  std::vector<const Glyph*> rest;
  for (std::size_t index = 0; index < glyphs.size(); ++index) {
    if (spots[index].grid < 0) {
      rest.push_back(&glyphs[index]);
    } else {
      content[static_cast<std::size_t>(spots[index].grid)]
             [static_cast<std::size_t>(spots[index].cell)]
                 .push_back(&glyphs[index]);
    }
  }
  std::vector<Grid> tables;
  for (std::size_t index = 0; index < grids.size(); ++index) {
    Grid& grid = grids[index];
    for (std::size_t cell = 0; cell < grid.cells.size(); ++cell) {
      grid.cells[cell].page = page;
      grid.cells[cell].text = cellText(content[index][cell], tolerances);
    }
    joinWrappedFigures(grid, content[index], tolerances);
    grid.last_page = page;
    for (const std::size_t cell : takeOutFrames(std::move(grid), tables, tolerances)) {
      std::vector<const Glyph*>& released = content[index][cell];
      rest.insert(rest.end(), released.begin(), released.end());
    }
  }
  grids = std::move(tables);
  return rest;
}

}  // namespace gouji::page
