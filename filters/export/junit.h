#pragma once

#include <span>
#include <string>
#include <string_view>

#include "filters/export/failure.h"
#include "filters/export/judged_report.h"

namespace gouji {

/// JUnit's XML as continuous integration reads it: a suite a file, a case a rule; in three parts.

void appendJunitHead(std::string& out);

struct JunitStyle {
  Severity threshold = Severity::error;  ///< a case fails where a finding is at it or above
  Language language = Language::chinese;
};

/// One report's suite; rules that were left open are skipped cases. What is below the threshold is
/// told as the case's output.
void appendJunitSuite(std::string& out, const JudgedReport& judged, const JunitStyle& style);

/// What stands behind the last suite. A file without a report is a suite with one error.
void appendJunitTail(std::string& out, std::span<const Failure> failures);

}  // namespace gouji
