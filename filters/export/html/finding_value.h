#pragma once

#include <span>

#include "core/rules/finding/finding.h"
#include "filters/export/json/json_value.h"

namespace gouji::html {

/// Findings with all that the page tells about them; texts in [Chinese, English].
json::Value ofFindings(const Document& document, const Report& report, const Report* previous,
                       std::span<const Finding> findings);

/// The rules that they rest on, by id.
json::Value ofRules(std::span<const Finding> findings);

}  // namespace gouji::html
