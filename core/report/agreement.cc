#include "core/report/agreement.h"

namespace gouji {
namespace {

EditionId rowsOf(const Report& report, FormTable table) {
  const TableReading* reading = report.table(table);
  return reading != nullptr ? reading->row_set : report.edition;
}

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

CellValues valuesOf(const Report& report) {
  CellValues values;
  values.disclosure = rowsOf(report, FormTable::disclosure);
  values.requests = rowsOf(report, FormTable::requests);
  values.review = rowsOf(report, FormTable::review);
  values.value = [&report](ConceptId cell) -> std::optional<Decimal> {
    const Fact* fact = report.fact(cell);
    return fact != nullptr && fact->sure ? fact->figure.value : std::nullopt;
  };
  return values;
}

std::optional<bool> comesTo(const Claim& claim, std::string_view means, const CellValues& now,
                            const CellValues* previous) {
  const auto expression = Expression::parse(means);
  if (!expression) {
    return std::nullopt;
  }
  const auto ratio = expression->evaluate(now, previous);
  if (!ratio) {
    return std::nullopt;
  }
  const bool nothing = claim.kind == ClaimKind::negation || claim.kind == ClaimKind::universal;
  if (!nothing && !claim.value) {
    return std::nullopt;
  }
  const Decimal stated = nothing ? Decimal(0) : *claim.value;
  const Decimal difference = magnitude(ratio->numerator - stated * ratio->denominator);
  const bool rounded = claim.kind == ClaimKind::percent ||
                       (claim.kind == ClaimKind::growth && ratio->denominator != Decimal(1));
  if (!rounded) {
    return difference == Decimal(0);
  }
  return difference * Decimal(2) <= lastUnit(claim.decimals) * ratio->denominator;
}

std::optional<bool> agrees(const Claim& claim, const CellValues& now, const CellValues* previous) {
  if (claim.means.empty() || claim.scope == ClaimScope::part || claim.approximate) {
    return std::nullopt;
  }
  std::optional<bool> result = comesTo(claim, claim.means, now, previous);
  for (const std::string& other : claim.alternatives) {
    if (result == true) {
      break;
    }
    const auto fits = comesTo(claim, other, now, previous);
    if (!fits) {
      return std::nullopt;
    }
    result = result.value_or(false) || *fits;
  }
  return result == false && !claim.not_understood.empty() ? std::nullopt : result;
}

}  // namespace gouji
