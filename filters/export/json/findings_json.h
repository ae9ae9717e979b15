#pragma once

#include "filters/export/json/json.h"
#include "filters/export/judged_report.h"

namespace gouji {

/// Appends what was found in a report as one JSON object (schemas/check.schema.json).
void appendFindingsJson(std::string& out, const JudgedReport& judged, Language language,
                        JsonLayout layout);

}  // namespace gouji
