#pragma once

#include <span>

#include "filters/export/json/json_value.h"
#include "filters/export/judged_report.h"

namespace gouji::html {

/// Findings with all that the page tells about them; texts in [Chinese, English].
json::Value ofFindings(const JudgedReport& judged);

/// The rules that they rest on, by id.
json::Value ofRules(std::span<const Finding> findings);

}  // namespace gouji::html
