#include "core/rules/ties/tie_value.h"

#include <algorithm>

#include "core/text/revised_note.h"

namespace gouji::rules {
namespace {

struct Side {
  Decimal sum;
  int blanks = 0;
  bool readable = true;  ///< every cell is there and sure
  bool counts = true;    ///< no part is negative, as far as known
};

Side sumOf(const std::vector<TieTerm>& terms, const FactIndex& facts,
           std::span<const Supposed> supposed) {
  Side side;
  for (const TieTerm& term : terms) {
    TermFigure figure = facts.figure(term);
    if (!figure.readable) {
      side.readable = false;
      return side;
    }
    if (term.source == FigureSource::table) {
      const auto other = std::find_if(supposed.begin(), supposed.end(),
                                      [&](const Supposed& each) { return each.cell == term.cell; });
      figure.value = other == supposed.end() ? figure.value : other->value;
    }
    const std::optional<Decimal>& value = figure.value;
    if (!value) {
      ++side.blanks;
      side.counts = side.counts && term.coefficient > 0;
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

std::vector<const Fact*> byConcept(const Report* report) {
  std::vector<const Fact*> facts(concepts().size(), nullptr);
  if (report != nullptr) {
    for (const Fact& fact : report->facts) {
      facts.at(fact.cell) = &fact;
    }
  }
  return facts;
}

TieValue compare(const Tie& tie, const std::vector<TieTerm>& right_terms, const FactIndex& facts,
                 std::span<const Supposed> supposed) {
  const Side left = sumOf(tie.left, facts, supposed);
  const Side right = sumOf(right_terms, facts, supposed);
  TieValue value;
  value.left = left.sum;
  value.right = right.sum;
  value.blanks = left.blanks + right.blanks;
  value.readable = left.readable && right.readable;
  if (!value.readable) {
    return value;
  }
  if (value.complete()) {
    const bool holds =
        tie.relation == Relation::equal ? left.sum == right.sum : left.sum >= right.sum;
    value.outcome = holds ? TieValue::Outcome::holds : TieValue::Outcome::fails;
  } else if (tie.relation == Relation::equal &&
             (partsExceed(left, tie.left, right) || partsExceed(right, right_terms, left))) {
    value.outcome = TieValue::Outcome::fails;
  }
  return value;
}

}  // namespace

FactIndex::FactIndex(const Report& report, const Report* previous)
    : facts_(byConcept(&report)), previous_(byConcept(previous)) {}

TermFigure FactIndex::figure(const TieTerm& term) const {
  const Fact* fact = (term.source == FigureSource::previous ? previous_ : facts_).at(term.cell);
  if (fact == nullptr || !fact->sure) {
    return {};
  }
  if (term.source != FigureSource::revised) {
    return {true, fact->figure.value};
  }
  const auto revised = revisedIn(fact->raw);
  return {revised.has_value(), revised};
}

TieValue evaluate(const Tie& tie, const FactIndex& facts, std::span<const Supposed> supposed) {
  TieValue value = compare(tie, tie.right, facts, supposed);
  if (tie.otherwise.empty() || value.outcome != TieValue::Outcome::fails) {
    return value;
  }
  const TieValue other = compare(tie, tie.otherwise, facts, supposed);
  if (other.outcome != TieValue::Outcome::fails) {
    return other;
  }
  if (other.right != value.right) {
    value.otherwise = other.right;
  }
  return value;
}

}  // namespace gouji::rules
