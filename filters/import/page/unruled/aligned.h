#pragma once

#include "filters/import/page/sheet.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// Turns runs of lines whose parts stand in columns, as a table without rules has them, to grids.
void alignColumns(Sheet& sheet, const Tolerances& tolerances);

}  // namespace gouji::page
