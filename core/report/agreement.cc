#include "core/report/agreement.h"

namespace gouji {
namespace {

Decimal lastUnit(int decimals) {
  Decimal unit = 1;
  for (; decimals > 0; --decimals) {
    unit = unit * *Decimal::parse("0.1");
  }
  return unit;
}

Decimal magnitude(const Decimal& value) {
  return value.isNegative() ? -value : value;
}

}  // namespace

std::optional<bool> comesTo(const Claim& claim, const Quantity& means, const Ledger& ledger,
                            std::span<const Change> supposed) {
  const auto ratio = valueOf(means, ledger, supposed);
  const bool nothing = claim.kind == ClaimKind::negation || claim.kind == ClaimKind::universal;
  if (!ratio || (!nothing && !claim.value)) {
    return std::nullopt;
  }
  const Decimal stated = nothing ? Decimal(0) : *claim.value;
  const Decimal difference = magnitude(ratio->numerator - stated * ratio->denominator);
  const bool share =
      claim.kind == ClaimKind::percent || (claim.kind == ClaimKind::growth && means.isRatio());
  // 86.4万件 and 12.3万元 are rounded to their last digit.
  const bool rounded = claim.step != Decimal(1);
  if (!share && !rounded) {
    return difference == Decimal(0);
  }
  const Decimal step = share ? lastUnit(claim.decimals) : claim.step;
  return difference * Decimal(2) <= step * ratio->denominator;
}

std::optional<bool> agrees(const Claim& claim, const Ledger& ledger,
                           std::span<const Change> supposed) {
  if (claim.means.empty() || claim.scope == ClaimScope::part || claim.approximate) {
    return std::nullopt;
  }
  std::optional<bool> result = comesTo(claim, claim.means, ledger, supposed);
  for (const Quantity& other : claim.alternatives) {
    if (result == true) {
      break;
    }
    const auto fits = comesTo(claim, other, ledger, supposed);
    if (!fits) {
      return std::nullopt;
    }
    result = result.value_or(false) || *fits;
  }
  const bool accuses = claim.not_understood.empty() && claim.reason != ClaimReason::loose;
  return result == false && !accuses ? std::nullopt : result;
}

}  // namespace gouji
