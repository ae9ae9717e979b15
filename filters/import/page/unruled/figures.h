#pragma once

#include "filters/import/page/sheet.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// Turns lines that end in figures below each other, with the lines of their labels, to grids.
void alignFigures(Sheet& sheet, const Tolerances& tolerances);

}  // namespace gouji::page
