#pragma once

#include <cstddef>
#include <vector>

#include "filters/import/page/ruled/grid.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// Appends to `tables` what of `grid` is a table: all of it, or nothing of a frame around a passage
/// or a drawing, or the parts between rows that hold running text or a section's heading, as where
/// a whole report stands in one table. Returns the cells whose text belongs to no table.
std::vector<std::size_t> takeOutFrames(Grid grid, std::vector<Grid>& tables,
                                       const Tolerances& tolerances);

}  // namespace gouji::page
