#include "filters/export/html/tie_value.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/form/tie.h"
#include "core/rules/labels.h"
#include "core/rules/tie_value.h"
#include "core/rules/tie_wording.h"

namespace gouji::html {
namespace {

using json::Value;
using rules::FactIndex;

std::vector<ConceptId> cellsOf(const Tie& tie) {
  std::vector<ConceptId> cells;
  for (const auto* side : {&tie.left, &tie.right}) {
    for (const TieTerm& term : *side) {
      cells.push_back(term.cell);
    }
  }
  return cells;
}

/// The tie's rule, its cells and, where one is to blame, that cell are the finding's.
bool accountsFor(const Finding& finding, const Tie& tie) {
  const auto contains = [](const auto& all, const auto& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  if (!contains(finding.ties, tie.rule)) {
    return false;
  }
  const auto cells = cellsOf(tie);
  const bool named = std::all_of(cells.begin(), cells.end(), [&](ConceptId cell) {
    return contains(finding.concepts, conceptOf(cell).name);
  });
  return named && (!finding.suggestion || contains(cells, finding.suggestion->cell));
}

bool withinRow(const std::vector<ConceptId>& cells) {
  return std::all_of(cells.begin(), cells.end(), [&](ConceptId cell) {
    return conceptOf(cell).row == conceptOf(cells.front()).row;
  });
}

std::string labelOf(const Concept& cell, bool within_row, Language language) {
  return within_row ? rules::columnName(cell.table, cell.column, language)
                    : rules::rowTerm(cell, language);
}

Value ofSide(const std::vector<TieTerm>& side, const Decimal& sum, bool within_row,
             const FactIndex& facts) {
  Value terms = Value::array();
  std::size_t blanks = 0;
  for (const TieTerm& term : side) {
    const Concept& cell = conceptOf(term.cell);
    const Fact* fact = facts.at(term.cell);
    const bool known = fact != nullptr && fact->figure.value;
    blanks += known ? 0U : 1U;
    terms.push_back({{"cell", cell.name},
                     {"factor", term.coefficient},
                     {"value", known ? Value(fact->figure.value->toString()) : Value(nullptr)},
                     {"label",
                      {labelOf(cell, within_row, Language::chinese),
                       labelOf(cell, within_row, Language::english)}}});
  }
  return {{"sum", sum.toString()}, {"terms", std::move(terms)}, {"blanks", blanks}};
}

Value ofTie(const Tie& tie, const rules::TieValue& value, const FactIndex& facts) {
  const bool within_row = withinRow(cellsOf(tie));
  const bool turned = tie.relation == Relation::equal && tie.left.size() < tie.right.size();
  Value left = ofSide(tie.left, value.left, within_row, facts);
  Value right = ofSide(tie.right, value.right, within_row, facts);
  const Decimal gap = value.left - value.right;
  return {
      {"rule", tie.rule},
      {"name", {rules::tieName(tie, Language::chinese), rules::tieName(tie, Language::english)}},
      {"relation", tie.relation == Relation::equal ? "=" : ">="},
      {"difference", (gap.isNegative() ? -gap : gap).toString()},
      {"parts", turned ? right : left},
      {"whole", turned ? left : right}};
}

}  // namespace

Value ofBrokenTies(const Report& report, const Finding& finding) {
  Value all = Value::array();
  if (finding.ties.empty()) {
    return all;
  }
  const FactIndex facts(report);
  for (const TableReading& table : report.tables) {
    for (const Tie& tie : tiesOf(table.row_set, table.table)) {
      if (!accountsFor(finding, tie)) {
        continue;
      }
      const rules::TieValue value = rules::evaluate(tie, facts);
      if (value.outcome == rules::TieValue::Outcome::fails) {
        all.push_back(ofTie(tie, value, facts));
      }
    }
  }
  return all;
}

}  // namespace gouji::html
