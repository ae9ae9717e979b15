#include "core/rules/tie_value.h"

namespace gouji::rules {
namespace {

struct Side {
  Decimal sum;
  int blanks = 0;
  bool readable = true;  ///< every cell is there and sure
  bool counts = true;    ///< no known part is negative
};

Side sumOf(const std::vector<TieTerm>& terms, const FactIndex& facts,
           const std::optional<Supposed>& supposed) {
  Side side;
  for (const TieTerm& term : terms) {
    const Fact* fact = facts.at(term.cell);
    if (fact == nullptr || !fact->sure) {
      side.readable = false;
      return side;
    }
    std::optional<Decimal> value = fact->figure.value;
    if (supposed && supposed->cell == term.cell) {
      value = supposed->value;
    }
    if (!value) {
      ++side.blanks;
      continue;
    }
    const Decimal part = Decimal(term.coefficient) * *value;
    side.counts = side.counts && !part.isNegative();
    side.sum = side.sum + part;
  }
  return side;
}

/// The known parts alone pass the single total.
bool partsExceed(const Side& total, const std::vector<TieTerm>& total_terms, const Side& parts) {
  return total_terms.size() == 1 && total.blanks == 0 && parts.counts && total.counts &&
         parts.sum > total.sum;
}

}  // namespace

FactIndex::FactIndex(const Report& report) : facts_(concepts().size(), nullptr) {
  for (const Fact& fact : report.facts) {
    facts_.at(fact.cell) = &fact;
  }
}

TieValue evaluate(const Tie& tie, const FactIndex& facts, const std::optional<Supposed>& supposed) {
  const Side left = sumOf(tie.left, facts, supposed);
  const Side right = sumOf(tie.right, facts, supposed);
  TieValue value{TieValue::Outcome::undecided, left.sum, right.sum, left.blanks + right.blanks};
  if (!left.readable || !right.readable) {
    return value;
  }
  if (value.complete()) {
    const bool holds =
        tie.relation == Relation::equal ? left.sum == right.sum : left.sum >= right.sum;
    value.outcome = holds ? TieValue::Outcome::holds : TieValue::Outcome::fails;
  } else if (tie.relation == Relation::equal &&
             (partsExceed(left, tie.left, right) || partsExceed(right, tie.right, left))) {
    value.outcome = TieValue::Outcome::fails;
  }
  return value;
}

}  // namespace gouji::rules
