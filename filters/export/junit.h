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

/// JUnit's XML as continuous integration reads it: a suite a file, a case a rule; in three parts.

void appendJunitHead(std::string& out);

/// A rule that could not be judged on a report, and why.
struct LeftOpen {
  std::string_view rule;
  std::string reason;
};

/// One report's suite; rules of `open` without findings are skipped cases. A case fails where a
/// finding is at `threshold` or above; what is below it is told as the case's output.
void appendJunitSuite(std::string& out, const Source& source, const Document& document,
                      const Report& report, std::span<const Finding> findings, Severity threshold,
                      Language language, std::span<const LeftOpen> open = {});

/// What stands behind the last suite. A file without a report is a suite with one error.
void appendJunitTail(std::string& out, std::span<const Failure> failures);

}  // namespace gouji
