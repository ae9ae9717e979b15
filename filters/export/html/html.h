#pragma once

#include <span>
#include <string>

#include "core/document/document.h"
#include "core/report/report.h"
#include "core/rules/finding/finding.h"
#include "filters/export/failure.h"
#include "filters/export/source.h"

namespace gouji {

/// One self-contained page to go through the findings in a browser, in three parts. It loads
/// nothing; the report's text is in it as data only (JSON), never as markup.

/// The page up to its reports. `language`: the one that it opens in; it can be switched.
void appendHtmlHead(std::string& out, Language language);

/// One report, as read and with its findings, worded in both languages. Reports are separated by
/// commas. `previous`: last year's report that it was checked against.
void appendHtmlReport(std::string& out, const Source& source, const Document& document,
                      const Report& report, std::span<const Finding> findings,
                      const Report* previous = nullptr);

/// What stands behind the last report. Files without a report are listed.
void appendHtmlTail(std::string& out, std::span<const Failure> failures);

}  // namespace gouji
