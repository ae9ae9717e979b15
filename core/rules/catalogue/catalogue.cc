#include "core/rules/catalogue/catalogue.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>

#include "core/rules/catalogue/entries/entries.h"

namespace gouji {

Text ruleFamilyTitle(RuleFamily family) {
  constexpr Text kTitles[] = {
      {"单元格", "Cells"},
      {"结构", "Structure"},
      {"勾稽关系", "Ties"},
      {"与上年报告比较", "Against last year's report"},
      {"正文与表格", "Prose against tables"},
      {"正文本身", "Prose alone"},
      {"名称与日期", "Identity and dates"},
  };
  return kTitles[static_cast<std::size_t>(family)];
}

std::span<const Rule> catalogue() {
  static const std::vector<Rule> rules = [] {
    std::vector<Rule> all;
    for (auto part : {rules::cellRules(), rules::contentRules(), rules::identityRules(),
                      rules::previousRules(), rules::proseRules(), rules::statementRules(),
                      rules::structureRules(), rules::tieRules()}) {
      std::move(part.begin(), part.end(), std::back_inserter(all));
    }
    std::sort(all.begin(), all.end(), [](const Rule& a, const Rule& b) { return a.id < b.id; });
    return all;
  }();
  return rules;
}

const Rule* findRule(std::string_view id) {
  const auto rules = catalogue();
  const auto found =
      std::lower_bound(rules.begin(), rules.end(), id,
                       [](const Rule& rule, std::string_view key) { return rule.id < key; });
  return found == rules.end() || found->id != id ? nullptr : &*found;
}

const Rule& ruleOf(std::string_view id) {
  const Rule* rule = findRule(id);
  if (rule == nullptr) {
    throw std::out_of_range("no rule " + std::string(id));
  }
  return *rule;
}

}  // namespace gouji
