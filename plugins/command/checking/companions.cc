#include "plugins/command/checking/companions.h"

#include <map>

#include "filters/read_file.h"
#include "filters/read_report.h"

namespace gouji::command {
namespace {

constexpr Complaint kNoBaseline = {
    {"不能作为基线", "cannot be a baseline"},
    {"不是 gouji check --format json 的结果", "it is no result of gouji check --format json"},
    {"请用该命令重新生成", "make it anew with that command"}};

}  // namespace

Companions readCompanions(const Options& options, std::vector<std::string>& complaints) {
  Companions companions;
  const auto complain = [&](const std::string& file, const Complaint& complaint,
                            std::string_view detail) {
    complaints.push_back(complaintLine(file, complaint, detail, options.language));
  };
  if (!options.previous.empty()) {
    auto read = readReport(options.previous, options.limits);
    if (const auto* unread = std::get_if<Unread>(&read)) {
      complain(options.previous, *unread->complaint, unread->detail);
    } else {
      companions.previous = std::move(std::get<ReadReport>(read).report);
    }
  }
  if (!options.baseline.empty()) {
    try {
      std::error_code error;
      const std::string text = readFile(options.baseline, options.limits.file_bytes, error);
      if (error) {
        complain(options.baseline, complaintOfReading(error), "");
      } else if (auto results = parseCheckResults(text)) {
        companions.baseline = CheckResults(std::move(*results));
      } else {
        complain(options.baseline, kNoBaseline, "");
      }
    } catch (const ReadError& error) {
      complain(options.baseline, complaintOf(error.fault()), error.detail());
    }
  }
  return companions;
}

std::vector<std::string> takeKnown(const CheckResults& baseline, const ReportName& name,
                                   std::vector<Finding>& findings) {
  std::vector<std::string> taken;
  const CheckResult* result = baseline.find(name);
  if (result == nullptr) {
    return taken;
  }
  std::map<std::string_view, std::size_t> left;
  for (const KnownFinding& each : result->findings) {
    ++left[each.fingerprint];
  }
  for (const std::string& each : result->known) {
    ++left[each];
  }
  std::erase_if(findings, [&](const Finding& finding) {
    const auto found = left.find(finding.fingerprint);
    const bool known = found != left.end() && found->second > 0;
    if (known) {
      --found->second;
      taken.push_back(finding.fingerprint);
    }
    return known;
  });
  return taken;
}

}  // namespace gouji::command
