#pragma once

#include <vector>

#include "core/document/document.h"
#include "core/report/report.h"
#include "core/rules/finding/finding.h"

namespace gouji {

/// Every rule of the catalogue over one report, in the document's order. A rule that cannot be
/// decided is silent; facts that are not `sure` are never judged. `previous`: last year's report,
/// null where there is none; one that is not of the same organ a year before is only told (XY00).
std::vector<Finding> check(const Document& document, const Report& report,
                           const Report* previous = nullptr);

}  // namespace gouji
