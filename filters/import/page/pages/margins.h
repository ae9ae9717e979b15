#pragma once

#include <vector>

#include "filters/import/page/sheet.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// Marks running headers, footers and page numbers.
void markMargins(std::vector<Sheet>& sheets, const Tolerances& tolerances);

}  // namespace gouji::page
