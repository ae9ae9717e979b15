#include "core/rules/prose/sums.h"

#include <algorithm>
#include <numeric>
#include "core/rules/judged/needs.h"

namespace gouji::rules {
namespace {

constexpr Text kAbove{
    "「{0}」：各部分之和 {1} 超过总数 {2}，相差 {3}。请核对总数和各部分。",
    "“{0}”: the parts make {1}, above the whole of {2} by {3}. Check the whole and its parts."};
constexpr Text kBelow{
    "「{0}」：各部分之和为 {1}，而总数为 {2}，相差 {3}。请核对；没有列全的，请加“等”字。",
    "“{0}”: the parts make {1}, the whole is {2}, a difference of {3}. Check them; where not every "
    "part is named, say so (等)."};

/// 其中 alone does not claim that its parts are all.
bool claimsAll(const Sum& sum) {
  return sum.complete || sum.amounts;
}

std::vector<Finding> checkSums(const Judged& judged) {
  std::vector<Finding> found;
  for (const Sum& sum : judged.report.sums) {
    if (sum.addsUp() || sum.approximate || !sum.same_unit || sum.places.empty()) {
      continue;
    }
    const Decimal parts = std::accumulate(sum.parts.begin(), sum.parts.end(), Decimal());
    const bool above = parts > sum.total;
    if (!above && (sum.open || !claimsAll(sum))) {
      continue;
    }
    const Decimal difference = above ? parts - sum.total : sum.total - parts;
    found.push_back(
        finding(sum.amounts ? "NA04" : "NA01",
                say(above ? kAbove : kBelow, {printed(sum.quote), parts, sum.total, difference}),
                sum.places));
  }
  return found;
}

/// A sum that adds up; one that does not, and accuses nobody, is not told in full.
Decision partsTold(const Judged& judged, std::string_view rule) {
  Subjects sums;
  for (const Sum& sum : judged.report.sums) {
    if (sum.amounts == (rule == "NA04")) {
      sums.add(sum.addsUp() ? Decision{} : undecided(OpenReason::rough));
    }
  }
  return sums.decision(notApplicable(OpenReason::not_stated));
}

constexpr RuleNeeds kNeeds[] = {{"NA01", partsTold}, {"NA04", partsTold}};

}  // namespace

const Family kSums{checkSums, kNeeds};

}  // namespace gouji::rules
