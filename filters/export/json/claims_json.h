#pragma once

#include "core/report/report.h"
#include "filters/export/json/json_value.h"

namespace gouji::json {

/// What the prose states, and whether the report's own tables bear it out.
Value ofClaims(const Document& document, const Report& report);

/// Wholes and parts in the prose.
Value ofSums(const Document& document, const Report& report);

}  // namespace gouji::json
