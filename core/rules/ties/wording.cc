#include "core/rules/ties/wording.h"

#include <algorithm>
#include <cstdlib>

#include "core/rules/finding/cell_names.h"
#include "core/rules/finding/message.h"

namespace gouji::rules {
namespace {

constexpr Text kColumn{"{0}列", "column {0}"};
constexpr Text kRow{"{0}行", "row {0}"};
constexpr Text kGroup{"{0}栏", "group {0}"};
constexpr Text kEqual{"{0}，而{1}，相差 {2}", "{0}, but {1}, a difference of {2}"};
constexpr Text kOtherwise{"{0}（或 {1}）", "{0} (or {1})"};
constexpr Text kPartial{"已填的{0} ＝ {1}，已超过{2}（另有 {3} 格空白）",
                        "the parts filled in, {0} = {1}, pass {2} ({3} cells are blank)"};
constexpr Text kAtLeast{"{0}，少于{1}", "{0} is below {1}"};
constexpr Text kZeros{"各项之和", "sum of the parts"};
constexpr Text kRestZero{"{0}（其余为 0）", "{0} (the others 0)"};
constexpr Text kSum{"{0} ＝ {1}", "{0} = {1}"};
constexpr Text kPrevious{"上年报告{0}", "last year's {0}"};
constexpr Text kRevised{"其中修订", "revised ones among them"};

std::vector<TieTerm> allTerms(const Tie& tie) {
  std::vector<TieTerm> terms = tie.left;
  terms.insert(terms.end(), tie.right.begin(), tie.right.end());
  return terms;
}

/// All cells of the tie stand in one row; else they stand in one column.
bool withinRow(const Tie& tie) {
  const auto terms = allTerms(tie);
  return std::all_of(terms.begin(), terms.end(), [&](const TieTerm& term) {
    return conceptOf(term.cell).row == conceptOf(terms.front().cell).row;
  });
}

std::string termInNumbers(const TieTerm& term, bool within_row, const FactIndex& facts,
                          Language language) {
  const Concept& cell = conceptOf(term.cell);
  std::string name = !within_row                     ? rowTerm(cell, language)
                     : language == Language::english ? cell.column_english
                                                     : shortLabel(cell.column_label);
  if (term.source == FigureSource::previous) {
    name = fill(kPrevious, language, {name});
  } else if (term.source == FigureSource::revised) {
    name = kRevised.in(language);
  }
  const auto known = facts.figure(term).value;
  const std::string value = known ? known->toString() : "?";
  const int size = std::abs(term.coefficient);
  const std::string factor = size == 1 ? "" : std::to_string(size) + " × ";
  return factor + name + ' ' + value;
}

/// Between the terms of a sum; in front of the first only a minus.
std::string signOf(const TieTerm& term, bool first, Language language) {
  const bool chinese = language == Language::chinese;
  if (term.coefficient < 0) {
    return chinese ? " － " : " - ";
  }
  return first ? "" : chinese ? " ＋ " : " + ";
}

/// Terms with their figures, joined by their signs; in long sums only those that are not 0.
std::string sideInNumbers(const std::vector<TieTerm>& terms, bool within_row,
                          const FactIndex& facts, Language language) {
  constexpr std::size_t kLong = 3;
  constexpr std::size_t kMost = 5;
  std::string text;
  std::size_t shown = 0;
  bool zeros = false;
  for (const TieTerm& term : terms) {
    const auto value = facts.figure(term).value;
    if (terms.size() > kLong && (!value || *value == Decimal(0))) {
      zeros = zeros || value;
      continue;
    }
    if (++shown > kMost) {
      continue;
    }
    text += signOf(term, text.empty(), language);
    text += termInNumbers(term, within_row, facts, language);
  }
  if (shown == 0) {
    return std::string(kZeros.in(language));
  }
  if (shown > kMost) {
    return text + (language == Language::chinese ? " ＋ …" : " + …");
  }
  return zeros && shown == 1 ? fill(kRestZero, language, {text}) : text;
}

Decimal magnitude(const Decimal& value) {
  return value.isNegative() ? -value : value;
}

}  // namespace

std::string tieName(const Tie& tie, Language language) {
  const Concept& first = conceptOf(cellsOf(tie).front().cell);
  const bool chinese = language == Language::chinese;
  if (!withinRow(tie)) {
    return fill(kColumn, language,
                {quoted(columnName(tie.table, first.column, language), language)});
  }
  const std::string row = first.row_label.find("·") != std::string::npos && chinese
                              ? first.row_label
                              : rowName(tie.table, first.row, tie.edition, language);
  return fill(tie.table == FormTable::review ? kGroup : kRow, language, {quoted(row, language)});
}

std::string tieInNumbers(const Tie& tie, const TieValue& value, const FactIndex& facts,
                         Language language) {
  const bool within_row = withinRow(tie);
  // The longer side is added up, the other is what it should come to.
  const bool turned = tie.relation == Relation::equal && tie.left.size() < tie.right.size();
  const auto& parts = turned ? tie.right : tie.left;
  const auto& total = turned ? tie.left : tie.right;
  const Decimal parts_sum = turned ? value.right : value.left;
  const Decimal total_sum = turned ? value.left : value.right;
  std::string added = sideInNumbers(parts, within_row, facts, language);
  std::string expected = sideInNumbers(total, within_row, facts, language);
  if (tie.relation == Relation::at_least) {
    return fill(kAtLeast, language, {added, expected});
  }
  if (total.size() > 1) {
    expected = fill(kSum, language, {expected, total_sum.toString()});
  }
  if (!value.complete()) {
    return fill(kPartial, language,
                {added, parts_sum.toString(), expected, std::to_string(value.blanks)});
  }
  if (parts.size() > 1) {
    added = fill(kSum, language, {added, parts_sum.toString()});
  }
  if (value.otherwise) {
    const std::string other = sideInNumbers(tie.otherwise, within_row, facts, language);
    added = fill(kOtherwise, language,
                 {added, fill(kSum, language, {other, value.otherwise->toString()})});
  }
  return fill(kEqual, language, {added, expected, magnitude(parts_sum - total_sum).toString()});
}

std::vector<TieTerm> cellsOf(const Tie& tie) {
  const bool left_first = tie.left.size() == 1;
  const auto& first = left_first ? tie.left : tie.right;
  const auto& second = left_first ? tie.right : tie.left;
  std::vector<TieTerm> cells = first;
  cells.insert(cells.end(), second.begin(), second.end());
  return cells;
}

}  // namespace gouji::rules
