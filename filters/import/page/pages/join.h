#pragma once

#include "filters/import/page/ruled/grid.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// Whether `next`, with nothing between it and `grid`, is the same table.
bool isContinued(const Grid& grid, const Grid& next, const Tolerances& tolerances);

/// Appends the rows of `next` to `grid`; a row that the page break cut in two becomes one again.
void join(Grid& grid, Grid next, const Tolerances& tolerances);

}  // namespace gouji::page
