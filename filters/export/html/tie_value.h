#pragma once

#include <span>

#include "core/rules/finding.h"
#include "filters/export/json_value.h"

namespace gouji::html {

/// The broken ties that a finding accounts for: [{rule, name, relation, parts, whole}]. A side is
/// {sum, terms: [{cell, factor, value, label}], blanks}; the longer one comes as `parts`.
json::Value ofBrokenTies(const Report& report, const Finding& finding);

}  // namespace gouji::html
