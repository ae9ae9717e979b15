#pragma once

#include <string>

#include "core/document/document.h"
#include "core/report/report.h"
#include "core/rules/finding/finding.h"

namespace gouji::rules {

/// Sixteen hexadecimal digits over the rule, the concepts and what their cells or sentences say:
/// the same wherever they stand, another as soon as a value changes.
std::string fingerprintOf(const Finding& finding, const Document& document, const Report& report,
                          const Report* previous);

}  // namespace gouji::rules
