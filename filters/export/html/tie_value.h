#pragma once

#include <span>

#include "core/rules/finding/finding.h"
#include "filters/export/json/json_value.h"

namespace gouji::html {

/// The broken ties that a finding accounts for: [{rule, name, relation, difference, parts, whole}].
/// A side is {sum, terms: [{cell, source, factor, value, label}], blanks}, the longer one comes as
/// `parts`; `source` says where the figure is read from. `previous`: last year's report, or null.
json::Value ofBrokenTies(const Report& report, const Report* previous, const Finding& finding);

}  // namespace gouji::html
