#include "plugins/command/diff/diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "filters/read_file.h"
#include "plugins/command/checking/judge.h"
#include "plugins/command/complaints.h"
#include "plugins/command/diff/difference_text.h"
#include "plugins/command/files/output_file.h"
#include "plugins/command/status.h"
#include "plugins/command/terminal/colour.h"

namespace gouji::command {
namespace {

CheckResult resultOf(const ReadReport& read, const Options& options) {
  CheckResult result{read.source.file, read.report.agency, read.report.year, {}, {}};
  for (Finding& each : judge(read, options, Companions()).findings) {
    result.findings.push_back({std::string(each.rule), each.severity, std::move(each.concepts),
                               word(each.message, options.language), std::move(each.fingerprint)});
  }
  return result;
}

void complain(const std::string& path, const Complaint& complaint, std::string_view detail,
              Language language) {
  fmt::print(stderr, "{}\n", complaintLine(path, complaint, detail, language));
}

/// A result of an earlier check, else what checking the report comes to. Empty, and said so, where
/// the file is neither.
std::optional<CheckResults> resultsOf(const std::string& path, const Options& options) {
  try {
    std::error_code error;
    const std::string bytes = readFile(path, options.limits.file_bytes, error);
    if (error) {
      complain(path, complaintOfReading(error), "", options.language);
      return std::nullopt;
    }
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && (bytes[first] == '{' || bytes[first] == '[')) {
      if (auto results = parseCheckResults(bytes)) {
        for (CheckResult& each : *results) {
          std::erase_if(each.findings, [&](const KnownFinding& finding) {
            return !options.rules.includes(finding.rule);
          });
        }
        return CheckResults(std::move(*results));
      }
    }
    const auto read = readReport(path, bytes, options.limits);
    if (const auto* unread = std::get_if<Unread>(&read)) {
      complain(path, *unread->complaint, unread->detail, options.language);
      return std::nullopt;
    }
    const auto& report = std::get<ReadReport>(read);
    if (report.report.kind != ReportKind::report) {
      complain(path, complaintOf(report.report.kind), "", options.language);
      return std::nullopt;
    }
    return CheckResults({resultOf(report, options)});
  } catch (const ReadError& error) {
    complain(path, complaintOf(error.fault()), error.detail(), options.language);
    return std::nullopt;
  }
}

bool atThreshold(const Differences& differences, Severity threshold) {
  const auto reached = [&](const KnownFinding& each) { return each.severity >= threshold; };
  return std::any_of(
      differences.reports.begin(), differences.reports.end(), [&](const Difference& each) {
        return std::any_of(each.added.begin(), each.added.end(), reached) ||
               std::any_of(each.remaining.begin(), each.remaining.end(),
                           [&](const Remaining& old) { return reached(old.finding); });
      });
}

}  // namespace

int runDiff(const Options& options) {
  const auto before = resultsOf(options.arguments.at(0), options);
  const auto after = resultsOf(options.arguments.at(1), options);
  if (!before || !after) {
    return kFailed;
  }
  const Differences differences = compare(*before, *after);
  const std::string text =
      options.format == OutputFormat::json
          ? differencesJson(differences)
          : differencesText(differences, options.language, wantsColour(options.colour, false));
  const std::error_code error = OutputFile().write(text);
  if (error && error != std::errc::broken_pipe) {
    complain("-", complaintOfWriting(error), error.message(), options.language);
    return kFailed;
  }
  return atThreshold(differences, options.threshold) ? kFindings : kClean;
}

}  // namespace gouji::command
