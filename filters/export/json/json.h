#pragma once

#include <string>

#include "core/document/document.h"
#include "core/report/report.h"
#include "filters/export/source.h"

namespace gouji {

enum class JsonLayout {
  readable,  ///< one member a line, one fact or finding a line
  line,      ///< the whole object on one line (JSON Lines)
};

/// Appends `report` as one JSON object (schemas/report.schema.json), without a line end behind it.
/// Text that is not UTF-8 comes out with U+FFFD in it.
void appendReportJson(std::string& out, const Source& source, const Document& document,
                      const Report& report, JsonLayout layout);

}  // namespace gouji
