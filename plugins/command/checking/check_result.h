#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/rules/finding/finding.h"

namespace gouji::command {

/// A finding as a result of `gouji check --format json` tells it.
struct KnownFinding {
  std::string rule;
  Severity severity = Severity::note;
  std::vector<std::string> concepts;
  std::string message;
  std::string fingerprint;
};

/// What an earlier check of one report came to (schemas/check.schema.json).
struct CheckResult {
  std::string file;
  std::string agency;  ///< "" where unknown
  std::optional<int> year;
  std::vector<KnownFinding> findings;
  std::vector<std::string> known;  ///< fingerprints that were known then already
};

/// One object, an array of them, or one a line. Empty where `json` is no such result.
std::optional<std::vector<CheckResult>> parseCheckResults(std::string_view json);

/// What tells one report from another in a set of results.
struct ReportName {
  std::string file;
  std::string agency;
  std::optional<int> year;
};

/// Results to be found by the report that they are of.
class CheckResults {
 public:
  CheckResults() = default;
  explicit CheckResults(std::vector<CheckResult> results);

  /// The result of the same file, else of the same agency and year; null where there is none.
  const CheckResult* find(const ReportName& name) const;
  const std::vector<CheckResult>& all() const { return results_; }

 private:
  std::vector<CheckResult> results_;
  std::unordered_multimap<std::string, std::size_t> by_file_;
  std::unordered_map<std::string, std::size_t> by_name_;  ///< agency and year
};

}  // namespace gouji::command
