#include "filters/export/html/tie_value.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/balance.h"
#include "core/rules/finding/cell_names.h"
#include "core/rules/ties/wording.h"

namespace gouji::html {
namespace {

using json::Value;

std::string labelOf(const Concept& cell, bool within_row, Language language) {
  return within_row ? rules::columnName(cell.table, cell.column, language)
                    : rules::rowTerm(cell, language);
}

std::string_view sourceName(FigureSource source) {
  constexpr std::string_view kNames[] = {"table", "previous", "revised"};
  return kNames[static_cast<std::size_t>(source)];
}

Value ofSide(const Linear& side, const Decimal& sum, bool within_row, const Ledger& ledger) {
  Value terms = Value::array();
  std::size_t blanks = 0;
  for (const Term& term : side) {
    const Concept& cell = conceptOf(term.cell);
    const Entry entry = ledger.at(term.source, term.cell);
    blanks += entry.known() ? 0U : 1U;
    terms.push_back({{"cell", cell.name},
                     {"source", sourceName(term.source)},
                     {"factor", term.coefficient},
                     {"value", entry.known() ? Value(entry.value.toString()) : Value(nullptr)},
                     {"label",
                      {labelOf(cell, within_row, Language::chinese),
                       labelOf(cell, within_row, Language::english)}}});
  }
  return {{"sum", sum.toString()}, {"terms", std::move(terms)}, {"blanks", blanks}};
}

Value ofTie(const Tie& tie, const Ledger& ledger) {
  const Balance value = balanceOf(tie, ledger);
  const bool within_row = rules::isWithinRow(tie);
  const bool turned = rules::isTurned(tie);
  Value left = ofSide(tie.left, value.left, within_row, ledger);
  Value right = ofSide(tie.right, value.right, within_row, ledger);
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

Value ofBrokenTies(const Finding& finding, const Ledger& ledger) {
  Value all = Value::array();
  for (const Tie* tie : finding.equations) {
    all.push_back(ofTie(*tie, ledger));
  }
  return all;
}

}  // namespace gouji::html
