#pragma once

#include <optional>
#include <string>
#include <variant>

#include "core/document/document.h"
#include "core/report/report.h"
#include "filters/complaint/complaint.h"
#include "filters/export/source.h"
#include "filters/import/limits.h"

namespace gouji {

/// A file that was read; whether it is a report, its `kind` tells.
struct ReadReport {
  Source source;
  Document document;
  Report report;
};

/// Never throws: whatever goes wrong with one file is told.
std::variant<ReadReport, Unread> readReport(const std::string& path, const Limits& limits) noexcept;

/// The same from bytes that were read already; `path` only names them.
std::variant<ReadReport, Unread> readReport(const std::string& path, const std::string& bytes,
                                            const Limits& limits) noexcept;

}  // namespace gouji
