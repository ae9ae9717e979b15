#include "core/rules/previous/comparisons.h"

#include <algorithm>
#include <utility>

#include "core/report/agreement.h"
#include "core/rules/judged/needs.h"

namespace gouji::rules {
namespace {

constexpr Text kYears{
    "正文「{0}」与两年的表格不符：按表格计算为 {1}。请重新计算，或者核对表格。",
    "The prose says “{0}”; by the tables of both years it is {1}. Compute it anew, or check them."};
/// 同比增长20%, and what is said of last year.
bool isComparison(const Claim& claim) {
  return !claim.means.empty() && claim.kind != ClaimKind::period && !claim.places.empty() &&
         readsPrevious(claim.means);
}

std::vector<Finding> checkComparisons(const Judged& judged) {
  std::vector<Finding> found;
  if (judged.previous == nullptr) {
    return found;
  }
  for (const Claim& claim : judged.report.claims) {
    if (!isComparison(claim)) {
      continue;
    }
    const auto value = valueOf(claim.means, judged.ledger);
    if (!value || agrees(claim, judged.ledger) != false) {
      continue;
    }
    std::vector<std::string> names;
    for (const ConceptId id : cellsOf(claim.means, judged.ledger)) {
      names.push_back(conceptOf(id).name);
    }
    const bool percent = claim.kind == ClaimKind::growth && claim.means.isRatio();
    const std::string figure = figureText(*value, std::max(claim.decimals, 2));
    found.push_back(finding("XY05",
                            say(kYears, {printed(claim.quote), percent ? figure + "%" : figure}),
                            claim.places, std::move(names)));
  }
  return found;
}

Decision comparisonsMade(const Judged& judged, std::string_view /*rule*/) {
  Subjects claims;
  for (const Claim& claim : judged.report.claims) {
    if (isComparison(claim)) {
      claims.add(compared(claim, judged.ledger));
    }
  }
  return firstOpen({previousGiven(judged), claims.decision(notApplicable(OpenReason::not_stated))});
}

constexpr RuleNeeds kNeeds[] = {{"XY05", comparisonsMade}};

}  // namespace

const Family kComparisons{checkComparisons, kNeeds};

}  // namespace gouji::rules
