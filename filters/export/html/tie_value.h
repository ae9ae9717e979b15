#pragma once

#include <span>

#include "core/rules/finding/finding.h"
#include "filters/export/json/json_value.h"

namespace gouji::html {

/// The broken ties that a finding accounts for: [{rule, name, relation, difference, parts, whole}].
/// A side is {sum, terms: [{cell, source, factor, value, label}], blanks}, the longer one comes as
/// `parts`; `source` says where the figure is read from. `ledger`: what they were evaluated on.
json::Value ofBrokenTies(const Finding& finding, const Ledger& ledger);

}  // namespace gouji::html
