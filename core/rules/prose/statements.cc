#include "core/rules/prose/statements.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/report/agreement.h"
#include "core/rules/judged/needs.h"

namespace gouji::rules {
namespace {

constexpr Text kTwice{"同一件事有两个数：「{0}」和「{1}」。请核对，前后保持一致。",
                      "One thing with two figures: “{0}” and “{1}”. Check them and keep to one."};
constexpr Text kGrowth{
    "「{0}」与正文自己的两个数不符：由 {1} 到 {2}，应为 {3}。请重新计算。",
    "“{0}” does not follow from the prose's own two figures: from {1} to {2} it is {3}. Compute it "
    "anew."};

bool isFigure(const Claim& claim) {
  return claim.kind == ClaimKind::count && claim.value && !claim.means.empty() &&
         claim.scope == ClaimScope::whole && !claim.approximate && claim.not_understood.empty() &&
         !claim.places.empty();
}

/// From one figure to another in hundredths, to one digit behind the point.
std::string rateText(const Decimal& from, const Decimal& to) {
  return quotientText((to - from) * Decimal(100), from, 1) + "%";
}

/// The concept that a count is the figure of; empty where it is that of several.
std::vector<std::string> conceptsOf(const Linear& counted) {
  return counted.terms.size() == 1 && !counted.terms.front().family
             ? std::vector{conceptOf(counted.terms.front().cell).name}
             : std::vector<std::string>();
}

/// Figures of single cells that the prose tells, of this year's report and of last year's; the
/// first that it tells of each.
class Told {
 public:
  explicit Told(const Report& report) {
    for (const Claim& claim : report.claims) {
      const Linear grown = grownIn(claim.means);
      if (isFigure(claim) && claim.means.scale == Decimal(1)) {
        tell(claim.means.part, *claim.value);
      } else if (claim.kind == ClaimKind::growth && claim.value && !claim.approximate &&
                 claim.not_understood.empty() && !claim.means.isRatio()) {
        if (const auto now = valueOf({grown, {}, 1}, figures_)) {
          tell(lastYears(grown), now->numerator - *claim.value);
        }
      }
    }
  }

  const Ledger& figures() const { return figures_; }

 private:
  void tell(const Linear& counted, const Decimal& value) {
    if (conceptsOf(counted).empty()) {
      return;
    }
    const Term& term = counted.terms.front();
    if (!figures_.at(term.source, term.cell).known()) {
      figures_.enter(term.source, term.cell, {Entry::State::value, value});
    }
  }

  Ledger figures_;
};

void checkTwice(const Judged& judged, std::vector<Finding>& out) {
  const Told told(judged.report);
  std::vector<const Claim*> first;
  for (const Claim& claim : judged.report.claims) {
    if (!isFigure(claim)) {
      continue;
    }
    const auto at = std::find_if(first.begin(), first.end(),
                                 [&](const Claim* each) { return each->means == claim.means; });
    if (at == first.end()) {
      first.push_back(&claim);
      continue;
    }
    const Claim& before = **at;
    // What else the words may mean must be told otherwise too.
    const bool otherwise = std::all_of(
        claim.alternatives.begin(), claim.alternatives.end(), [&](const Quantity& other) {
          return comesTo(claim, other, told.figures()) == std::optional(false);
        });
    if (before.value == claim.value || !before.alternatives.empty() || !otherwise) {
      continue;
    }
    std::vector<Place> places = claim.places;
    places.insert(places.end(), before.places.begin(), before.places.end());
    out.push_back(finding("NA02", say(kTwice, {printed(before.quote), printed(claim.quote)}),
                          std::move(places), conceptsOf(claim.means.part)));
  }
}

void checkGrowth(const Judged& judged, std::vector<Finding>& out) {
  const Told told(judged.report);
  for (const Claim& claim : judged.report.claims) {
    const Linear subject = grownIn(claim.means);
    if (claim.kind != ClaimKind::growth || subject.empty() || claim.approximate ||
        !claim.not_understood.empty() || !claim.means.isRatio() ||
        comesTo(claim, claim.means, told.figures()) != false) {
      continue;
    }
    const Decimal now = addUp(subject, told.figures()).known;
    const Decimal before = addUp(lastYears(subject), told.figures()).known;
    out.push_back(finding("NA03",
                          say(kGrowth, {printed(claim.quote), before, now, rateText(before, now)}),
                          claim.places, conceptsOf(subject)));
  }
}

std::vector<Finding> checkStatements(const Judged& judged) {
  std::vector<Finding> out;
  checkTwice(judged, out);
  checkGrowth(judged, out);
  return out;
}

/// Why the prose's own figures cannot be held against the claim; passed where they can.
Decision isPlain(const Claim& claim) {
  return claim.approximate || claim.scope == ClaimScope::part ? undecided(OpenReason::rough)
         : !claim.not_understood.empty() ? undecided(OpenReason::not_understood)
         : !claim.alternatives.empty()   ? undecided(OpenReason::unsure)
                                         : Decision{};
}

/// Two counts of one thing.
Decision saidTwice(const Judged& judged, std::string_view /*rule*/) {
  Subjects pairs;
  std::vector<const Claim*> counts;
  for (const Claim& claim : judged.report.claims) {
    if (claim.kind != ClaimKind::count || !claim.value || claim.means.empty() ||
        claim.places.empty()) {
      continue;
    }
    for (const Claim* before : counts) {
      if (before->means == claim.means) {
        pairs.add(firstOpen({isPlain(*before), isPlain(claim)}));
      }
    }
    counts.push_back(&claim);
  }
  return pairs.decision(notApplicable(OpenReason::not_stated));
}

/// A rate of growth, with both figures that it follows from.
Decision growthTold(const Judged& judged, std::string_view /*rule*/) {
  const Told told(judged.report);
  Subjects rates;
  for (const Claim& claim : judged.report.claims) {
    if (claim.kind != ClaimKind::growth || grownIn(claim.means).empty() || !claim.means.isRatio()) {
      continue;
    }
    const bool known = comesTo(claim, claim.means, told.figures()).has_value();
    rates.add(firstOpen({isPlain(claim), known ? Decision{} : undecided(OpenReason::not_stated)}));
  }
  return rates.decision(notApplicable(OpenReason::not_stated));
}

constexpr RuleNeeds kNeeds[] = {{"NA02", saidTwice}, {"NA03", growthTold}};

}  // namespace

const Family kStatements{checkStatements, kNeeds};

}  // namespace gouji::rules
