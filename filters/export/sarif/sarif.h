#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/document/document.h"
#include "core/report/report.h"
#include "core/rules/finding/finding.h"
#include "filters/export/failure.h"
#include "filters/export/source.h"

namespace gouji {

/// SARIF 2.1.0 (OASIS): one log with one run for all files, written in three parts.

/// The log up to its results: the tool and its rules. `version`: of the tool.
void appendSarifHead(std::string& out, std::string_view version, Language language);

/// One report's results, separated by commas; nothing where nothing was found. `folder`: absolute
/// path that the file is named relative to.
void appendSarifResults(std::string& out, const Source& source, const Document& document,
                        const Report& report, std::span<const Finding> findings,
                        std::string_view folder, Language language);

/// What stands behind the last result. Files without a report are told as notifications.
void appendSarifTail(std::string& out, std::span<const Failure> failures, std::string_view folder);

}  // namespace gouji
