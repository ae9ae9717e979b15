#pragma once

#include "core/rules/checked.h"
#include "filters/export/json/json.h"

namespace gouji {

/// Appends what was found in `report` as one JSON object (schemas/check.schema.json).
void appendFindingsJson(std::string& out, const Source& source, const Document& document,
                        const Report& report, const Checked& checked, Language language,
                        JsonLayout layout);

}  // namespace gouji
