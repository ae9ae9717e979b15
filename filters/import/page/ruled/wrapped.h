#pragma once

#include <vector>

#include "filters/import/page/page.h"
#include "filters/import/page/ruled/grid.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// Makes one line of a figure that its cell was too narrow for: its lines are full, as the labels
/// of the same table tell, but the last. Where a row has figures in lines that cannot be told to be
/// such (two rows without a rule between them), all of the row's stay as they are.
/// `content`: the glyphs of each of the grid's cells.
void joinWrappedFigures(Grid& grid, const std::vector<std::vector<const Glyph*>>& content,
                        const Tolerances& tolerances);

}  // namespace gouji::page
