#pragma once

#include <vector>

#include "filters/import/page/glyphs/lines.h"
#include "filters/import/page/ruled/grid.h"

namespace gouji::page {

/// A page parted into tables and the lines outside them, each from top to bottom.
struct Sheet {
  int number = 0;  ///< 1-based
  double width = 0;
  double height = 0;
  std::vector<Line> lines;
  std::vector<Grid> grids;
};

}  // namespace gouji::page
