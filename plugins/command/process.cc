#include "plugins/command/process.h"

#include <algorithm>
#include <filesystem>
#include <new>

#include "core/report/recognise.h"
#include "core/rules/check.h"
#include "filters/export/csv.h"
#include "filters/export/html.h"
#include "filters/export/json.h"
#include "filters/export/junit.h"
#include "filters/export/sarif.h"
#include "filters/import/import.h"
#include "plugins/command/complaint.h"
#include "plugins/command/read_file.h"

namespace gouji::command {
namespace {

void convert(const Source& source, const Document& document, const Report& report,
             const Options& options, Outcome& outcome) {
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

void check(const Source& source, const Document& document, const Report& report,
           const Options& options, bool colour, Outcome& outcome) {
  const std::vector<Finding> findings = gouji::check(document, report, options.language);
  outcome.found = tally(findings);
  outcome.at_threshold = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.severity >= options.threshold;
  });
  switch (options.format) {
    case OutputFormat::text:
      appendFindingsText(outcome.result, source, document, report, findings,
                         {.language = options.language, .colour = colour});
      break;
    case OutputFormat::sarif:
      appendSarifResults(outcome.result, source, document, report, findings, workingFolder(),
                         options.language);
      break;
    case OutputFormat::junit:
      appendJunitSuite(outcome.result, source, document, report, findings,
                       std::min(options.threshold, Severity::error), options.language);
      break;
    case OutputFormat::html: {
      const bool chinese = options.language == Language::chinese;
      const auto others =
          gouji::check(document, report, chinese ? Language::english : Language::chinese);
      appendHtmlReport(outcome.result, source, document, report, chinese ? findings : others,
                       chinese ? others : findings);
      break;
    }
    default:
      appendFindingsJson(
          outcome.result, source, document, report, findings, options.language,
          options.format == OutputFormat::jsonl ? JsonLayout::line : JsonLayout::readable);
  }
}

struct Reading {
  Document document;
  std::string_view format;
};

/// The file's bytes do not outlive this.
Reading read(const Input& input, const Limits& limits, std::error_code& error) {
  const std::string bytes = readFile(input.path, limits.file_bytes, error);
  if (error) {
    return {};
  }
  const Format format = detectFormat(bytes);
  return {importDocument(bytes, format, limits), formatName(format)};
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

/// What an expert wants to know beyond the fault itself.
std::string detailOf(const ReadError& error) {
  const bool telling = error.fault() == ReadFault::damaged || error.fault() == ReadFault::bomb ||
                       error.fault() == ReadFault::too_large;
  if (!telling) {
    return {};
  }
  return error.part().empty() ? error.detail() : error.part() + ": " + error.detail();
}

Outcome attempt(const Input& input, const Options& options, bool colour) {
  std::error_code error;
  const Reading reading = read(input, options.limits, error);
  if (error) {
    return fail(input, options, complaintOfReading(error));
  }
  const Report report = recognise(reading.document);
  if (report.kind != ReportKind::report) {
    return fail(input, options, complaintOf(report.kind));
  }
  const Source source{input.path, reading.format};
  Outcome outcome;
  outcome.kind = Outcome::Kind::done;
  if (options.task == Task::check) {
    check(source, reading.document, report, options, colour, outcome);
  } else {
    convert(source, reading.document, report, options, outcome);
  }
  return outcome;
}

}  // namespace

Outcome process(const Input& input, const Options& options, bool colour) noexcept {
  try {
    return attempt(input, options, colour);
  } catch (const ReadError& error) {
    return fail(input, options, complaintOf(error.fault()), detailOf(error));
  } catch (const std::bad_alloc&) {
    return fail(input, options, complaintOfDefect(), "out of memory");
  } catch (const std::exception& error) {
    return fail(input, options, complaintOfDefect(), error.what());
  }
}

}  // namespace gouji::command
