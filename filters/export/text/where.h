#pragma once

#include <string>

#include "core/document/document.h"
#include "core/report/report.h"
#include "core/rules/finding/finding.h"

namespace gouji {

/// Where a finding stands, in a reader's words: section, row × column, page, line. "" where no
/// place is known. May hold text of the document.
std::string whereText(const Document& document, const Report& report, const Finding& finding,
                      Language language);

/// The cell's name as row × column, else the section's heading; "" where no place is known.
std::string placeName(const Report& report, const Finding& finding, Language language);

}  // namespace gouji
