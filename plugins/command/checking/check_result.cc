#include "plugins/command/checking/check_result.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace gouji::command {
namespace {

using nlohmann::json;

std::string textOf(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> listOf(const json& object, const char* key) {
  std::vector<std::string> list;
  const auto found = object.find(key);
  if (found != object.end() && found->is_array()) {
    for (const json& each : *found) {
      if (each.is_string()) {
        list.push_back(each.get<std::string>());
      }
    }
  }
  return list;
}

Severity severityNamed(std::string_view name) {
  for (const Severity each : {Severity::warning, Severity::error}) {
    if (severityName(each) == name) {
      return each;
    }
  }
  return Severity::note;
}

std::optional<CheckResult> resultOf(const json& object) {
  const auto findings = object.is_object() ? object.find("findings") : object.end();
  if (!object.is_object() || findings == object.end() || !findings->is_array()) {
    return std::nullopt;
  }
  CheckResult result;
  if (const auto source = object.find("source"); source != object.end() && source->is_object()) {
    result.file = textOf(*source, "file");
  }
  result.agency = textOf(object, "agency");
  if (const auto year = object.find("year"); year != object.end() && year->is_number_integer()) {
    result.year = year->get<int>();
  }
  result.known = listOf(object, "known");
  for (const json& each : *findings) {
    KnownFinding finding;
    finding.fingerprint = each.is_object() ? textOf(each, "fingerprint") : std::string();
    if (finding.fingerprint.empty()) {
      return std::nullopt;
    }
    finding.rule = textOf(each, "rule");
    finding.severity = severityNamed(textOf(each, "severity"));
    finding.concepts = listOf(each, "concepts");
    finding.message = textOf(each, "message");
    result.findings.push_back(std::move(finding));
  }
  return result;
}

bool add(const json& value, std::vector<CheckResult>& results) {
  if (value.is_array()) {
    return std::all_of(value.begin(), value.end(),
                       [&](const json& each) { return !each.is_array() && add(each, results); });
  }
  auto result = resultOf(value);
  if (result) {
    results.push_back(std::move(*result));
  }
  return result.has_value();
}

/// Discarded where the text is no JSON, or nested so deep that it is none of ours.
json parsed(std::string_view text) {
  constexpr int kDeepest = 64;
  bool deep = false;
  json value = json::parse(
      text,
      [&](int depth, json::parse_event_t, const json&) {
        deep = deep || depth > kDeepest;
        return !deep;
      },
      false);
  return deep ? json(json::value_t::discarded) : value;
}

std::string nameOf(const std::string& agency, int year) {
  return agency + '\n' + std::to_string(year);
}

bool contradict(const CheckResult& result, const ReportName& name) {
  return (!result.agency.empty() && !name.agency.empty() && result.agency != name.agency) ||
         (result.year && name.year && result.year != name.year);
}

}  // namespace

std::optional<std::vector<CheckResult>> parseCheckResults(std::string_view text) {
  std::vector<CheckResult> results;
  const json whole = parsed(text);
  if (!whole.is_discarded()) {
    return add(whole, results) ? std::optional(std::move(results)) : std::nullopt;
  }
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
      continue;
    }
    const json value = parsed(line);
    if (!value.is_object() || !add(value, results)) {
      return std::nullopt;
    }
  }
  return results.empty() ? std::nullopt : std::optional(std::move(results));
}

CheckResults::CheckResults(std::vector<CheckResult> results) : results_(std::move(results)) {
  for (std::size_t i = 0; i < results_.size(); ++i) {
    by_file_.emplace(results_[i].file, i);
    if (!results_[i].agency.empty() && results_[i].year) {
      by_name_.emplace(nameOf(results_[i].agency, *results_[i].year), i);
    }
  }
}

const CheckResult* CheckResults::find(const ReportName& name) const {
  const auto [begin, end] = by_file_.equal_range(name.file);
  for (auto it = begin; it != end; ++it) {
    if (!contradict(results_[it->second], name)) {
      return &results_[it->second];
    }
  }
  if (name.agency.empty() || !name.year) {
    return nullptr;
  }
  const auto found = by_name_.find(nameOf(name.agency, *name.year));
  return found == by_name_.end() ? nullptr : &results_[found->second];
}

}  // namespace gouji::command
