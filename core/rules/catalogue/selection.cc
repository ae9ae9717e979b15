#include "core/rules/catalogue/selection.h"

#include <algorithm>

#include "core/rules/catalogue/catalogue.h"

namespace gouji {
namespace {

bool named(const std::vector<std::string>& ids, std::string_view rule) {
  return std::any_of(ids.begin(), ids.end(),
                     [&](const std::string& id) { return rule.starts_with(id); });
}

}  // namespace

bool RuleSelection::includes(std::string_view rule) const {
  return (only.empty() || named(only, rule)) && !named(without, rule);
}

bool RuleSelection::includes(const Finding& finding) const {
  return includes(finding.rule) || std::any_of(finding.ties.begin(), finding.ties.end(),
                                               [&](std::string_view tie) { return includes(tie); });
}

void RuleSelection::setLevel(Finding& finding) const {
  for (const auto& [id, level] : levels) {
    if (finding.rule.starts_with(id)) {
      finding.severity = level;
    }
  }
}

bool namesRules(std::string_view id) {
  const auto rules = catalogue();
  return !id.empty() && std::any_of(rules.begin(), rules.end(),
                                    [&](const Rule& rule) { return rule.id.starts_with(id); });
}

}  // namespace gouji
