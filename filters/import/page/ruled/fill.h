#pragma once

#include <vector>

#include "filters/import/page/page.h"
#include "filters/import/page/ruled/grid.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// Puts the text of `glyphs` into the cells of `grids`, a word as a whole into the cell that holds
/// most of it, and returns the glyphs outside all grids. Grids that turn out to be no tables (no
/// cells with text, frames around a page or passage) are taken out and their glyphs returned too.
std::vector<const Glyph*> fillGrids(std::vector<Grid>& grids, const std::vector<Glyph>& glyphs,
                                    int page, const Tolerances& tolerances);

}  // namespace gouji::page
