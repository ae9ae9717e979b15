#include "plugins/command/batch/process.h"

#include <algorithm>
#include <filesystem>
#include <new>

#include "filters/complaint/complaint.h"
#include "filters/export/csv.h"
#include "filters/export/html/html.h"
#include "filters/export/json/findings_json.h"
#include "filters/export/json/json.h"
#include "filters/export/junit.h"
#include "filters/export/sarif/sarif.h"
#include "filters/read_report.h"
#include "plugins/command/checking/judge.h"

namespace gouji::command {
namespace {

void convert(const Source& source, const Document& document, const Report& report,
             const Options& options, Outcome& outcome) {
  if (!options.unknown_words.empty()) {
    outcome.unknown_words = unknownWordsOf(report);
  }
  switch (options.format) {
    case OutputFormat::csv:
      appendCsv(outcome.result, source, document, report,
                options.bom ? CsvReader::spreadsheet : CsvReader::program);
      break;
    case OutputFormat::jsonl:
      appendReportJson(outcome.result, source, document, report, JsonLayout::line);
      break;
    default:
      appendReportJson(outcome.result, source, document, report, JsonLayout::readable);
  }
}

/// "/" where it is gone.
std::string workingFolder() {
  std::error_code error;
  const auto folder = std::filesystem::current_path(error);
  return error ? "/" : folder.native();
}

void check(const ReadReport& read, const Options& options, const Companions& companions,
           bool colour, Outcome& outcome) {
  const auto& [source, document, report] = read;
  const Judgement judgement = judge(read, options, companions);
  const JudgedReport judged{source, document, report, judgement,
                            judgement.with_previous ? &*companions.previous : nullptr};
  const std::vector<Finding>& findings = judgement.findings;
  outcome.found = tally(findings);
  outcome.at_threshold = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.severity >= options.threshold;
  });
  switch (options.format) {
    case OutputFormat::text:
      appendFindingsText(outcome.result, judged, {.language = options.language, .colour = colour});
      break;
    case OutputFormat::sarif: {
      const std::string folder = workingFolder();
      appendSarifResults(outcome.result, judged, {folder, options.language});
      break;
    }
    case OutputFormat::junit:
      appendJunitSuite(outcome.result, judged,
                       {std::min(options.threshold, Severity::error), options.language});
      break;
    case OutputFormat::html:
      appendHtmlReport(outcome.result, judged);
      break;
    default:
      appendFindingsJson(
          outcome.result, judged, options.language,
          options.format == OutputFormat::jsonl ? JsonLayout::line : JsonLayout::readable);
  }
}

Outcome fail(const Input& input, const Options& options, const Complaint& complaint,
             std::string_view detail = "") {
  Outcome outcome;
  if (input.tentative) {
    outcome.kind = Outcome::Kind::passed_over;
  } else {
    outcome.complaint = complaintLine(input.path, complaint, detail, options.language);
  }
  return outcome;
}

Outcome attempt(const Input& input, const Options& options, const Companions& companions,
                bool colour) {
  const auto file = readReport(input.path, options.limits);
  if (const auto* unread = std::get_if<Unread>(&file)) {
    return fail(input, options, *unread->complaint, unread->detail);
  }
  const auto& read = std::get<ReadReport>(file);
  if (read.report.kind != ReportKind::report) {
    return fail(input, options, complaintOf(read.report.kind));
  }
  Outcome outcome;
  outcome.kind = Outcome::Kind::done;
  if (options.task == Task::check) {
    check(read, options, companions, colour, outcome);
  } else {
    convert(read.source, read.document, read.report, options, outcome);
  }
  return outcome;
}

}  // namespace

Outcome process(const Input& input, const Options& options, const Companions& companions,
                bool colour) noexcept {
  try {
    return attempt(input, options, companions, colour);
  } catch (const std::bad_alloc&) {
    return fail(input, options, complaintOfDefect(), "out of memory");
  } catch (const std::exception& error) {
    return fail(input, options, complaintOfDefect(), error.what());
  }
}

}  // namespace gouji::command
