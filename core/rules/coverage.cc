#include "core/rules/coverage.h"

#include <algorithm>

#include "core/report/agreement.h"
#include "core/rules/catalogue/catalogue.h"
#include "core/rules/families.h"
#include "core/rules/judged/needs.h"

namespace gouji {
namespace {

using rules::Judged;
using rules::RuleNeeds;

/// Null for a rule that no family finds.
const RuleNeeds* needsOf(std::string_view rule) {
  for (const rules::Family* family : rules::families()) {
    const auto found = std::find_if(family->rules.begin(), family->rules.end(),
                                    [&](const RuleNeeds& each) { return each.rule == rule; });
    if (found != family->rules.end()) {
      return &*found;
    }
  }
  return nullptr;
}

bool isFound(std::string_view rule, std::span<const Finding> findings) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& each) {
    return each.rule == rule ||
           std::find(each.ties.begin(), each.ties.end(), rule) != each.ties.end();
  });
}

RuleCoverage coverageOf(const Rule& rule, const Judged& judged, std::span<const Finding> findings) {
  if (isFound(rule.id, findings)) {
    return {rule.id, RuleOutcome::failed, OpenReason::none};
  }
  const RuleNeeds* needs = needsOf(rule.id);
  const Decision decision = judged.report.kind != ReportKind::report || needs == nullptr
                                ? rules::undecided(OpenReason::no_report)
                                : needs->decide(judged, rule.id);
  return {rule.id, decision.outcome, decision.reason};
}

void count(const rules::JudgedTie& tie, const Ledger& ledger, TieCoverage& ties) {
  switch (tie.balance.outcome) {
    case Balance::Outcome::holds:
      ++ties.hold;
      return;
    case Balance::Outcome::fails:
      ++ties.fail;
      return;
    case Balance::Outcome::undecided:
      break;
  }
  const OpenReason reason = rules::whyUnknown(tie.tie->left + tie.tie->right, ledger);
  ++(reason == OpenReason::absent   ? ties.absent
     : reason == OpenReason::unsure ? ties.unsure
                                    : ties.blank);
}

}  // namespace

std::size_t Coverage::count(RuleOutcome outcome) const {
  return static_cast<std::size_t>(
      std::count_if(rules.begin(), rules.end(),
                    [&](const RuleCoverage& each) { return each.outcome == outcome; }));
}

Coverage rules::coverageOf(const Judged& judged, std::span<const Finding> findings,
                           const RuleSelection& selection) {
  Coverage coverage;
  for (const Rule& rule : catalogue()) {
    if (selection.includes(rule.id)) {
      coverage.rules.push_back(gouji::coverageOf(rule, judged, findings));
    }
  }
  for (const JudgedTie& each : judged.ties) {
    if (selection.includes(each.tie->rule)) {
      count(each, judged.ledger, coverage.ties);
    }
  }
  for (const Claim& claim : judged.report.claims) {
    const bool compared = agrees(claim, judged.ledger).has_value();
    ++(compared ? coverage.claims.compared : coverage.claims.left_alone);
  }
  return coverage;
}

}  // namespace gouji
