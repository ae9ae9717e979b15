#include "filters/export/rules.h"

#include "filters/export/json/json_value.h"

namespace gouji {
namespace {

using Outcome = Example::Outcome;

/// Padded to one width in each language.
constexpr Text kLevels[] = {{"提示", "note   "}, {"警告", "warning"}, {"错误", "error  "}};
constexpr Text kOutcomes[] = {
    {"符合：", "Passes: "}, {"不符：", "Fails: "}, {"不判：", "Undecided: "}};
constexpr std::string_view kOutcomeNames[] = {"passes", "fails", "undecided"};
constexpr Text kBasis{"依据：", "Basis: "};

const Text& levelOf(const Rule& rule) {
  return kLevels[static_cast<std::size_t>(rule.level)];
}

}  // namespace

void appendRuleList(std::string& out, std::span<const Rule> rules, Language language) {
  const Rule* previous = nullptr;
  for (const Rule& rule : rules) {
    if (previous == nullptr || previous->family != rule.family) {
      out.append(previous == nullptr ? "" : "\n");
      out.append(ruleFamilyTitle(rule.family).in(language)).append("\n");
    }
    out.append("  ").append(rule.id).append("  ").append(levelOf(rule).in(language));
    out.append("  ").append(rule.title.in(language)).append("\n");
    previous = &rule;
  }
}

void appendRuleText(std::string& out, const Rule& rule, Language language) {
  out.append(rule.id).append("  ").append(levelOf(rule).in(language)).append("  ");
  out.append(rule.title.in(language)).append("\n\n");
  out.append(rule.explanation.in(language)).append("\n\n");
  out.append(kBasis.in(language)).append(rule.basis.in(language)).append("\n");
  for (const Example& example : rule.examples) {
    out.append(kOutcomes[static_cast<std::size_t>(example.outcome)].in(language));
    out.append(example.caption.in(language)).append("\n");
  }
}

void appendRulesJson(std::string& out, std::span<const Rule* const> rules, Language language) {
  using json::Value;
  out += '[';
  std::string_view between = "\n";
  for (const Rule* rule : rules) {
    Value examples = Value::array();
    for (const Example& example : rule->examples) {
      examples.push_back({{"outcome", kOutcomeNames[static_cast<std::size_t>(example.outcome)]},
                          {"caption", example.caption.in(language)}});
    }
    out += between;
    json::append(out,
                 {{"id", rule->id},
                  {"level", severityName(rule->level)},
                  {"title", rule->title.in(language)},
                  {"explanation", rule->explanation.in(language)},
                  {"basis", rule->basis.in(language)},
                  {"examples", std::move(examples)}},
                 JsonLayout::readable);
    between = ",\n";
  }
  out += "\n]\n";
}

}  // namespace gouji
