#pragma once

#include <span>
#include <string>

#include "filters/export/failure.h"
#include "filters/export/judged_report.h"

namespace gouji {

/// One self-contained page to go through the findings in a browser, in three parts. It loads
/// nothing; the report's text is in it as data only (JSON), never as markup.

/// The page up to its reports. `language`: the one that it opens in; it can be switched.
void appendHtmlHead(std::string& out, Language language);

/// One report, as read and with its findings, worded in both languages. Reports are separated by
/// commas.
void appendHtmlReport(std::string& out, const JudgedReport& judged);

/// What stands behind the last report. Files without a report are listed.
void appendHtmlTail(std::string& out, std::span<const Failure> failures);

}  // namespace gouji
