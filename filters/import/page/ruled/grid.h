#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "filters/import/page/page.h"
#include "filters/import/page/ruled/edges.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

struct GridCell {
  int row = 0;
  int column = 0;
  int row_span = 1;
  int column_span = 1;
  int page = 0;
  std::string text;
};

/// A table as it is ruled: the distinct coordinates of its borders, and cells between them.
struct Grid {
  std::vector<double> xs;  ///< columns + 1, ascending
  std::vector<double> ys;  ///< rows + 1, ascending; of the rows' own page
  std::vector<GridCell> cells;
  bool open_top = false;     ///< no rule closes the first row
  bool open_bottom = false;  ///< no rule closes the last row
  bool ruled = true;         ///< false: told from the places of the text alone
  int last_page = 0;         ///< page of the last row

  int columns() const { return static_cast<int>(xs.size()) - 1; }
  int rows() const { return static_cast<int>(ys.size()) - 1; }
  Box box() const { return {xs.front(), ys.front(), xs.back(), ys.back()}; }
  Box box(const GridCell& cell) const;
  bool isBlank() const;  ///< no cell has text
};

/// The cells that `lattice` encloses; nothing if it encloses none. Sides that are left open are
/// closed where the rules end together.
std::optional<Grid> gridOf(const Lattice& lattice, const Tolerances& tolerances);

/// Takes out columns too narrow for text that no cell with text has for itself: borders of some
/// rows that miss those of the others by a little.
void dropNarrowColumns(Grid& grid, const Tolerances& tolerances);

}  // namespace gouji::page
