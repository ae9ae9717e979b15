#pragma once

#include <span>
#include <string>
#include <string_view>

#include "filters/export/failure.h"
#include "filters/export/judged_report.h"

namespace gouji {

/// SARIF 2.1.0 (OASIS): one log with one run for all files, written in three parts.

/// The log up to its results: the tool and its rules. `version`: of the tool.
void appendSarifHead(std::string& out, std::string_view version, Language language);

struct SarifStyle {
  std::string_view folder;  ///< absolute path that files are named relative to
  Language language = Language::chinese;
};

/// One report's results, separated by commas; nothing where nothing was found.
void appendSarifResults(std::string& out, const JudgedReport& judged, const SarifStyle& style);

/// What stands behind the last result. Files without a report are told as notifications.
void appendSarifTail(std::string& out, std::span<const Failure> failures, std::string_view folder);

}  // namespace gouji
