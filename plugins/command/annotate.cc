#include "plugins/command/annotate.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

#include "filters/export/notes/notes.h"
#include "filters/export/notes/wording.h"
#include "filters/export/text/printable.h"
#include "filters/read_file.h"
#include "plugins/command/checking/judge.h"
#include "plugins/command/complaints.h"
#include "plugins/command/files/inputs.h"
#include "plugins/command/files/output_file.h"
#include "plugins/command/status.h"

namespace gouji::command {
namespace {

constexpr Complaint kNoNotes = {
    {"不能加批注", "cannot carry comments"},
    {"只有 DOCX 和 ODT 文件可以", "only DOCX and ODT files can"},
    {"请另存为 DOCX 后再试，或用 gouji check --format html",
     "save it as DOCX and try again, or use gouji check --format html"}};
constexpr Text kCounts{"批注：新加 {0} 条，保留 {1} 条，撤去 {2} 条",
                       "notes: put {0}, kept {1}, removed {2}"};
constexpr Text kMisplaced{"  {0} 在文件里没有确定的位置，批注放在文首：{1}",
                          "  {0} has no place of its own in the file, its note stands at the "
                          "beginning: {1}"};

/// The time now as xsd:dateTime.
std::string now() {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
}

/// One run, which ends with a status.
class Annotation {
 public:
  explicit Annotation(const Options& options) : options_(options), path_(options.arguments.at(0)) {}

  int run() {
    std::error_code error;
    const std::string bytes = readFile(path_, options_.limits.file_bytes, error);
    if (error) {
      return fail(path_, complaintOfReading(error), "");
    }
    const Format format = detectFormat(bytes);
    if (!notes::carriesNotes(format)) {
      return fail(path_, kNoNotes, "");
    }
    std::vector<Finding> findings;
    if (!options_.remove) {
      if (const int status = judgeReport(bytes, findings); status != kClean) {
        return status;
      }
    }
    std::vector<notes::Note> wanted;
    for (const Finding& finding : findings) {
      wanted.push_back(
          {finding.places.empty() ? std::nullopt : std::optional(finding.places.front()),
           notes::noteText(finding, options_.language)});
    }
    const notes::Changed changed = notes::setNotes(bytes, format, wanted, now(), options_.limits);
    if (const int status = write(changed.bytes); status != kClean) {
      return status;
    }
    tell(changed, findings);
    const bool at_threshold = std::ranges::any_of(
        findings, [&](const Finding& finding) { return finding.severity >= options_.threshold; });
    return at_threshold ? kFindings : kClean;
  }

 private:
  int fail(const std::string& file, const Complaint& complaint, std::string_view detail) const {
    fmt::print(stderr, "{}\n", complaintLine(file, complaint, detail, options_.language));
    return kFailed;
  }

  int judgeReport(const std::string& bytes, std::vector<Finding>& findings) const {
    const auto read = readReport(path_, bytes, options_.limits);
    if (const auto* unread = std::get_if<Unread>(&read)) {
      return fail(path_, *unread->complaint, unread->detail);
    }
    const auto& report = std::get<ReadReport>(read);
    if (report.report.kind != ReportKind::report) {
      return fail(path_, complaintOf(report.report.kind), "");
    }
    std::vector<std::string> complaints;
    const Companions companions = readCompanions(options_, complaints);
    for (const std::string& line : complaints) {
      fmt::print(stderr, "{}\n", line);
    }
    if (!complaints.empty()) {
      return kFailed;
    }
    findings = judge(report, options_, companions).findings;
    return kClean;
  }

  int write(const std::string& bytes) const {
    const bool to_output = options_.output == "-";
    Inputs inputs = expandInputs(options_.arguments);
    for (const std::string* name : {&options_.previous, &options_.baseline}) {
      if (!name->empty()) {
        inputs.beside.push_back(*name);
      }
    }
    if (!to_output && InputIdentities(inputs).contains(options_.output)) {
      return fail(options_.output, complaintOfOverwriting(), "");
    }
    std::error_code error;
    if (to_output) {
      error = OutputFile().write(bytes);
      return error && error != std::errc::broken_pipe
                 ? fail("-", complaintOfWriting(error), error.message())
                 : kClean;
    }
    OutputFile file(options_.output,
                    options_.force ? OutputFile::Existing::replaced : OutputFile::Existing::refused,
                    error);
    if (!error) {
      error = file.write(bytes);
    }
    if (!error) {
      error = file.commit();
    }
    return error ? fail(options_.output, complaintOfWriting(error), error.message()) : kClean;
  }

  void tell(const notes::Changed& changed, const std::vector<Finding>& findings) const {
    if (options_.quiet) {
      return;
    }
    std::FILE* const out = options_.output == "-" ? stderr : stdout;
    fmt::print(out, "{}\n",
               fill(kCounts, options_.language,
                    {std::to_string(changed.put), std::to_string(changed.kept),
                     std::to_string(changed.removed)}));
    for (const std::size_t i : changed.misplaced) {
      fmt::print(out, "{}\n",
                 fill(kMisplaced, options_.language,
                      {findings[i].rule, printable(word(findings[i].message, options_.language))}));
    }
  }

  const Options& options_;
  const std::string& path_;
};

}  // namespace

int runAnnotate(const Options& options) {
  try {
    return Annotation(options).run();
  } catch (const ReadError& error) {
    const std::string line = complaintLine(options.arguments.at(0), complaintOf(error.fault()),
                                           error.what(), options.language);
    fmt::print(stderr, "{}\n", line);
    return kFailed;
  }
}

}  // namespace gouji::command
