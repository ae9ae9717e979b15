#pragma once

#include <span>

#include "core/rules/finding/finding.h"
#include "filters/export/json/json_value.h"

namespace gouji::html {

/// The document in reading order, as the page shows it:
/// {kind: "paragraph", role, runs}; {kind: "table", table}: here stands a statutory table;
/// {kind: "source", items}: what that table was read from; {kind: "grid", rows, columns, cells}:
/// any other table; {kind: "cut"}: more would follow. A run is [text, [indices of findings]].
json::Value ofBody(const Document& document, const Report& report,
                   std::span<const Finding> findings);

}  // namespace gouji::html
