#include "filters/export/json/claims_json.h"

#include <span>

#include "core/report/agreement.h"
#include "core/report/figures.h"
#include "filters/export/names.h"

namespace gouji::json {
namespace {

Value ofPlaces(const Document& document, std::span<const Place> places) {
  Value all = Value::array();
  for (const Place& place : places) {
    all.push_back(ofPlace(document, place));
  }
  return all;
}

bool isWholeYear(const Claim& claim, const Report& report) {
  return report.year && claim.from == Date{*report.year, 1, 1} &&
         claim.to == Date{*report.year, 12, 31};
}

std::string reasonOf(const Claim& claim, const std::optional<bool>& holds) {
  if (claim.reason == ClaimReason::not_understood) {
    std::string words;
    for (const std::string& each : claim.not_understood) {
      words += (words.empty() ? ": " : ", ") + each;
    }
    return holds ? "" : std::string(claimReasonText(claim.reason)) + words;
  }
  if (claim.reason != ClaimReason::none || holds || claim.kind == ClaimKind::period) {
    return std::string(claimReasonText(claim.reason));
  }
  return readsPrevious(claim.means) ? "compared with last year's report only"
                                    : "a figure of the table is not known";
}

Value ofClaim(const Document& document, const Report& report, const Claim& claim,
              const Ledger& ledger) {
  const bool period = claim.kind == ClaimKind::period;
  std::optional<bool> holds = agrees(claim, ledger);
  if (period && report.year) {
    holds = isWholeYear(claim, report);
  }
  Value value = {{"quote", claim.quote},
                 {"value", claim.value ? ofDecimal(*claim.value) : Value(nullptr)},
                 {"kind", claimKindName(claim.kind)},
                 {"means", ofText(textOf(claim.means))},
                 {"scope", claimScopeName(claim.scope)},
                 {"agrees", holds ? Value(*holds) : Value(nullptr)},
                 {"why", ofText(reasonOf(claim, holds))},
                 {"places", ofPlaces(document, claim.places)}};
  if (claim.approximate) {
    value["approximate"] = true;
  }
  if (!claim.not_understood.empty()) {
    value["not_understood"] = claim.not_understood;
  }
  if (!claim.alternatives.empty()) {
    for (const Quantity& other : claim.alternatives) {
      value["alternatives"].push_back(textOf(other));
    }
  }
  if (period) {
    value["from"] = claim.from ? Value(isoDate(*claim.from)) : Value(nullptr);
    value["to"] = claim.to ? Value(isoDate(*claim.to)) : Value(nullptr);
  }
  return value;
}

}  // namespace

Value ofClaims(const Document& document, const Report& report) {
  const Ledger ledger = ledgerOf(report);
  Value all = Value::array();
  for (const Claim& claim : report.claims) {
    all.push_back(ofClaim(document, report, claim, ledger));
  }
  return all;
}

Value ofSums(const Document& document, const Report& report) {
  Value all = Value::array();
  for (const Sum& sum : report.sums) {
    Value parts = Value::array();
    for (const Decimal& part : sum.parts) {
      parts.push_back(ofDecimal(part));
    }
    all.push_back({{"quote", sum.quote},
                   {"total", ofDecimal(sum.total)},
                   {"parts", std::move(parts)},
                   {"open", sum.open},
                   {"adds_up", sum.addsUp()},
                   {"places", ofPlaces(document, sum.places)}});
  }
  return all;
}

}  // namespace gouji::json
