#include "filters/export/html/tie_value.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/tie.h"
#include "core/rules/finding/cell_names.h"
#include "core/rules/ties/judged_ties.h"
#include "core/rules/ties/tie_value.h"
#include "core/rules/ties/wording.h"

namespace gouji::html {
namespace {

using json::Value;
using rules::FactIndex;

std::vector<TieTerm> termsOf(const Tie& tie) {
  std::vector<TieTerm> terms = tie.left;
  terms.insert(terms.end(), tie.right.begin(), tie.right.end());
  return terms;
}

/// As findings name it.
std::string nameOf(const TieTerm& term) {
  const std::string& name = conceptOf(term.cell).name;
  return term.source == FigureSource::previous ? std::string(kPreviousPrefix) + name : name;
}

/// The tie's rule, its cells and, where one is to blame, that cell are the finding's.
bool accountsFor(const Finding& finding, const Tie& tie) {
  const auto contains = [](const auto& all, const auto& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  if (!contains(finding.ties, tie.rule)) {
    return false;
  }
  const auto terms = termsOf(tie);
  const bool named = std::all_of(terms.begin(), terms.end(), [&](const TieTerm& term) {
    return contains(finding.concepts, nameOf(term));
  });
  return named &&
         (!finding.suggestion || std::any_of(terms.begin(), terms.end(), [&](const TieTerm& term) {
           return term.cell == finding.suggestion->cell;
         }));
}

bool withinRow(const Tie& tie) {
  const auto terms = termsOf(tie);
  return std::all_of(terms.begin(), terms.end(), [&](const TieTerm& term) {
    return conceptOf(term.cell).row == conceptOf(terms.front().cell).row;
  });
}

std::string labelOf(const Concept& cell, bool within_row, Language language) {
  return within_row ? rules::columnName(cell.table, cell.column, language)
                    : rules::rowTerm(cell, language);
}

std::string_view sourceName(FigureSource source) {
  constexpr std::string_view kNames[] = {"table", "previous", "revised"};
  return kNames[static_cast<std::size_t>(source)];
}

Value ofSide(const std::vector<TieTerm>& side, const Decimal& sum, bool within_row,
             const FactIndex& facts) {
  Value terms = Value::array();
  std::size_t blanks = 0;
  for (const TieTerm& term : side) {
    const Concept& cell = conceptOf(term.cell);
    const auto value = facts.figure(term).value;
    blanks += value ? 0U : 1U;
    terms.push_back({{"cell", cell.name},
                     {"source", sourceName(term.source)},
                     {"factor", term.coefficient},
                     {"value", value ? Value(value->toString()) : Value(nullptr)},
                     {"label",
                      {labelOf(cell, within_row, Language::chinese),
                       labelOf(cell, within_row, Language::english)}}});
  }
  return {{"sum", sum.toString()}, {"terms", std::move(terms)}, {"blanks", blanks}};
}

Value ofTie(const Tie& tie, const rules::TieValue& value, const FactIndex& facts) {
  const bool within_row = withinRow(tie);
  const bool turned = tie.relation == Relation::equal && tie.left.size() < tie.right.size();
  Value left = ofSide(tie.left, value.left, within_row, facts);
  Value right = ofSide(tie.right, value.right, within_row, facts);
  if (value.otherwise) {
    right["otherwise"] = value.otherwise->toString();
  }
  const Decimal gap = value.left - value.right;
  return {{"rule", tie.rule},
          {"name",
           {word(rules::tieName(tie), Language::chinese),
            word(rules::tieName(tie), Language::english)}},
          {"relation", tie.relation == Relation::equal ? "=" : ">="},
          {"difference", (gap.isNegative() ? -gap : gap).toString()},
          {"parts", turned ? right : left},
          {"whole", turned ? left : right}};
}

}  // namespace

Value ofBrokenTies(const Report& report, const Report* previous, const Finding& finding) {
  Value all = Value::array();
  if (finding.ties.empty()) {
    return all;
  }
  const FactIndex facts(report, previous);
  for (const TableReading& table : report.tables) {
    for (const Tie* tie : rules::tiesToJudge(table, previous != nullptr)) {
      if (!accountsFor(finding, *tie)) {
        continue;
      }
      const rules::TieValue value = rules::evaluate(*tie, facts);
      if (value.outcome == rules::TieValue::Outcome::fails) {
        all.push_back(ofTie(*tie, value, facts));
      }
    }
  }
  return all;
}

}  // namespace gouji::html
