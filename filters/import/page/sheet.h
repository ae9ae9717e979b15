#pragma once

#include <vector>

#include "filters/import/page/grid.h"
#include "filters/import/page/lines.h"

namespace gouji::page {

/// A page parted into tables and the lines outside them, each from top to bottom.
struct Sheet {
  int number = 0;  ///< 1-based
  double width = 0;
  double height = 0;
  std::vector<Line> lines;
  std::vector<Grid> grids;
};

/// Marks running headers, footers and page numbers.
void markMargins(std::vector<Sheet>& sheets, const Tolerances& tolerances);

/// Turns lines that end in figures below each other, with the lines of their labels, to grids.
void alignFigures(Sheet& sheet, const Tolerances& tolerances);

/// Turns runs of lines whose parts stand in columns, as a table without rules has them, to grids.
void alignColumns(Sheet& sheet, const Tolerances& tolerances);

}  // namespace gouji::page
