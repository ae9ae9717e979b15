#include <algorithm>
#include <map>

#include "core/report/agreement.h"
#include "core/rules/family.h"

namespace gouji::rules {
namespace {

constexpr Text kTwice{"同一件事有两个数：「{0}」和「{1}」。请核对，前后保持一致。",
                      "One thing with two figures: “{0}” and “{1}”. Check them and keep to one."};
constexpr Text kGrowth{
    "「{0}」与正文自己的两个数不符：由 {1} 到 {2}，应为 {3}。请重新计算。",
    "“{0}” does not follow from the prose's own two figures: from {1} to {2} it is {3}. Compute it "
    "anew."};

std::string previousOf(const std::string& means) {
  return std::string("previous.").append(means);
}

bool isFigure(const Claim& claim) {
  return claim.kind == ClaimKind::count && claim.value && !claim.means.empty() &&
         claim.scope == ClaimScope::whole && !claim.approximate && claim.not_understood.empty() &&
         !claim.places.empty();
}

/// One decimal of a share in hundredths, rounded.
std::string rateText(const Decimal& from, const Decimal& to) {
  const double rate = (to.toDouble() - from.toDouble()) * 100 / from.toDouble();
  const auto tenths = static_cast<long>(rate < 0 ? rate * 10 - 0.5 : rate * 10 + 0.5);
  const long whole = tenths < 0 ? -tenths : tenths;
  std::string text(tenths < 0 ? 1 : 0, '-');
  return text.append(std::to_string(whole / 10))
      .append(1, '.')
      .append(std::to_string(whole % 10))
      .append(1, '%');
}

void checkTwice(const Judged& judged, std::vector<Finding>& out) {
  std::map<std::string, const Claim*> first;
  for (const Claim& claim : judged.report.claims) {
    if (!isFigure(claim)) {
      continue;
    }
    const auto [at, fresh] = first.emplace(claim.means, &claim);
    const Claim& before = *at->second;
    const bool either = std::find(before.alternatives.begin(), before.alternatives.end(),
                                  claim.means) != before.alternatives.end();
    if (fresh || before.value == claim.value || either || !before.alternatives.empty() ||
        !claim.alternatives.empty()) {
      continue;
    }
    std::vector<Place> places = claim.places;
    places.insert(places.end(), before.places.begin(), before.places.end());
    std::vector<std::string> names;
    if (findConcept(claim.means)) {
      names.push_back(claim.means);
    }
    out.push_back(finding(
        "NA02", fill(kTwice, judged.language, {printed(before.quote), printed(claim.quote)}),
        std::move(places), std::move(names)));
  }
}

/// The expression of a growth: what grew, "100 * (M - previous.M) / (previous.M)".
std::string grown(const std::string& means) {
  constexpr std::string_view kHead = "100 * (";
  const std::size_t minus = means.find(" - ");
  return means.starts_with(kHead) && minus != std::string::npos
             ? means.substr(kHead.size(), minus - kHead.size())
             : std::string();
}

void checkGrowth(const Judged& judged, std::vector<Finding>& out) {
  std::map<std::string, Decimal> told;
  for (const Claim& claim : judged.report.claims) {
    if (isFigure(claim)) {
      told.emplace(claim.means, *claim.value);
    } else if (claim.kind == ClaimKind::growth && claim.value && !claim.approximate &&
               claim.not_understood.empty() && !claim.means.starts_with("100 * ")) {
      const std::size_t minus = claim.means.find(" - ");
      const auto now = told.find(claim.means.substr(0, minus));
      if (now != told.end()) {
        told.emplace(previousOf(now->first), now->second - *claim.value);
      }
    }
  }
  for (const Claim& claim : judged.report.claims) {
    const std::string subject = grown(claim.means);
    const auto now = told.find(subject);
    const auto before = told.find(previousOf(subject));
    if (claim.kind != ClaimKind::growth || subject.empty() || claim.approximate ||
        !claim.not_understood.empty() || now == told.end() || before == told.end() ||
        before->second <= Decimal(0)) {
      continue;
    }
    CellValues values;
    const auto cell = findConcept(subject);
    if (!cell) {
      continue;
    }
    values.value = [&](ConceptId) { return std::optional(now->second); };
    CellValues last = values;
    last.value = [&](ConceptId) { return std::optional(before->second); };
    if (comesTo(claim, claim.means, values, &last) == false) {
      out.push_back(finding("NA03",
                            fill(kGrowth, judged.language,
                                 {printed(claim.quote), before->second.toString(),
                                  now->second.toString(), rateText(before->second, now->second)}),
                            claim.places, {subject}));
    }
  }
}

}  // namespace

std::vector<Finding> checkStatements(const Judged& judged) {
  std::vector<Finding> out;
  checkTwice(judged, out);
  checkGrowth(judged, out);
  return out;
}

}  // namespace gouji::rules
