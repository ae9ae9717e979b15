#include "core/rules/ties/tie_cells.h"

#include <algorithm>

namespace gouji::rules {
namespace {

bool isCell(const TieTerm& term, ConceptId cell) {
  return term.cell == cell && term.source == FigureSource::table;
}

int coefficientOf(const std::vector<TieTerm>& terms, ConceptId cell) {
  int sum = 0;
  for (const TieTerm& term : terms) {
    sum += isCell(term, cell) ? term.coefficient : 0;
  }
  return sum;
}

}  // namespace

std::vector<ConceptId> tableCells(const Tie& tie) {
  std::vector<ConceptId> cells;
  for (const auto* side : {&tie.left, &tie.right}) {
    for (const TieTerm& term : *side) {
      if (term.source == FigureSource::table &&
          std::find(cells.begin(), cells.end(), term.cell) == cells.end()) {
        cells.push_back(term.cell);
      }
    }
  }
  return cells;
}

int coefficientOf(const Tie& tie, ConceptId cell) {
  return coefficientOf(tie.left, cell) - coefficientOf(tie.right, cell);
}

std::optional<Decimal> mendingValue(const Tie& tie, const TieValue& value, ConceptId cell,
                                    const Decimal& old) {
  const int coefficient = coefficientOf(tie, cell);
  if (!value.complete() || tie.relation != Relation::equal ||
      (coefficient != 1 && coefficient != -1)) {
    return std::nullopt;
  }
  return old - (value.left - value.right) * Decimal(coefficient);
}

}  // namespace gouji::rules
