#include "core/form/balance.h"

namespace gouji {
namespace {

using Outcome = Balance::Outcome;

/// The known parts alone pass the single total.
bool partsExceed(const Linear& total, const CellSum& sum, const CellSum& parts) {
  return total.terms.size() == 1 && sum.blanks == 0 && parts.counts && sum.counts &&
         parts.known > sum.known;
}

Balance compare(const Tie& tie, const Linear& right_side, const Ledger& ledger,
                std::span<const Change> supposed) {
  const CellSum left = addUp(tie.left, ledger, supposed);
  const CellSum right = addUp(right_side, ledger, supposed);
  Balance balance;
  balance.left = left.known;
  balance.right = right.known;
  balance.blanks = left.blanks + right.blanks;
  balance.readable = left.unreadable == 0 && right.unreadable == 0;
  if (!balance.readable) {
    return balance;
  }
  if (balance.complete()) {
    const bool holds =
        tie.relation == Relation::equal ? left.known == right.known : left.known >= right.known;
    balance.outcome = holds ? Outcome::holds : Outcome::fails;
  } else if (tie.relation == Relation::equal &&
             (partsExceed(tie.left, left, right) || partsExceed(right_side, right, left))) {
    balance.outcome = Outcome::fails;
  }
  return balance;
}

}  // namespace

Balance balanceOf(const Tie& tie, const Ledger& ledger, std::span<const Change> supposed) {
  Balance balance = compare(tie, tie.right, ledger, supposed);
  if (tie.otherwise.empty() || !balance.fails()) {
    return balance;
  }
  const Balance other = compare(tie, tie.otherwise, ledger, supposed);
  if (!other.fails()) {
    return other;
  }
  if (other.right != balance.right) {
    balance.otherwise = other.right;
  }
  return balance;
}

std::optional<Decimal> mendingValue(const Tie& tie, const Balance& balance, ConceptId cell,
                                    const Decimal& old) {
  const int coefficient = coefficientOf(tie.left, cell) - coefficientOf(tie.right, cell);
  if (!balance.complete() || tie.relation != Relation::equal ||
      (coefficient != 1 && coefficient != -1)) {
    return std::nullopt;
  }
  return old - (balance.left - balance.right) * Decimal(coefficient);
}

}  // namespace gouji
