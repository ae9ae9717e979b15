#include "core/rules/ties/wording.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

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
constexpr Text kTerm{"{0} {1}", "{0} {1}"};
constexpr Text kTimes{"{0} × {1} {2}", "{0} × {1} {2}"};
constexpr Text kPlus{"{0} ＋ {1}", "{0} + {1}"};
constexpr Text kMinus{"{0} － {1}", "{0} - {1}"};
constexpr Text kMore{"{0} ＋ …", "{0} + …"};

Argument nameOf(const Term& term, bool within_row) {
  const TermName name{term.cell, within_row};
  switch (term.source) {
    case FigureSource::previous:
      return say(kPrevious, {name});
    case FigureSource::revised:
      return kRevised;
    case FigureSource::table:
      break;
  }
  return name;
}

Message termInNumbers(const Term& term, bool within_row, const Ledger& ledger) {
  const Entry entry = ledger.at(term.source, term.cell);
  Argument value = entry.known() ? Argument(entry.value) : Argument("?");
  const int size = std::abs(term.coefficient);
  return size == 1 ? say(kTerm, {nameOf(term, within_row), std::move(value)})
                   : say(kTimes, {size, nameOf(term, within_row), std::move(value)});
}

/// Terms with their figures, joined by their signs; in long sums only those that are not 0.
Message sideInNumbers(const Linear& side, bool within_row, const Ledger& ledger) {
  constexpr std::size_t kLong = 3;
  constexpr std::size_t kMost = 5;
  Message text;
  std::size_t shown = 0;
  bool zeros = false;
  for (const Term& term : side) {
    const Entry entry = ledger.at(term.source, term.cell);
    if (side.terms.size() > kLong && (!entry.known() || entry.value == Decimal(0))) {
      zeros = zeros || entry.known();
      continue;
    }
    if (++shown > kMost) {
      continue;
    }
    Message next = termInNumbers(term, within_row, ledger);
    const bool minus = term.coefficient < 0;
    text = shown == 1 && !minus ? std::move(next)
                                : say(minus ? kMinus : kPlus, {std::move(text), std::move(next)});
  }
  if (shown == 0) {
    return say(kZeros);
  }
  if (shown > kMost) {
    return say(kMore, {std::move(text)});
  }
  return zeros && shown == 1 ? say(kRestZero, {std::move(text)}) : text;
}

Decimal magnitude(const Decimal& value) {
  return value.isNegative() ? -value : value;
}

}  // namespace

Message tieName(const Tie& tie) {
  const Concept& first = conceptOf(cellsOf(tie).terms.front().cell);
  if (!isWithinRow(tie)) {
    return say(kColumn, {quoted(ColumnName{tie.table, first.column})});
  }
  return say(tie.table == FormTable::review ? kGroup : kRow,
             {quoted(RowName{tie.table, first.row, tie.edition})});
}

Message tieInNumbers(const Tie& tie, const Balance& balance, const Ledger& ledger) {
  const bool within_row = isWithinRow(tie);
  // The longer side is added up, the other is what it should come to.
  const bool turned = isTurned(tie);
  const auto& parts = turned ? tie.right : tie.left;
  const auto& total = turned ? tie.left : tie.right;
  const Decimal parts_sum = turned ? balance.right : balance.left;
  const Decimal total_sum = turned ? balance.left : balance.right;
  Message added = sideInNumbers(parts, within_row, ledger);
  Message expected = sideInNumbers(total, within_row, ledger);
  if (tie.relation == Relation::at_least) {
    return say(kAtLeast, {added, expected});
  }
  if (total.terms.size() > 1) {
    expected = say(kSum, {expected, total_sum});
  }
  if (!balance.complete()) {
    return say(kPartial, {added, parts_sum, expected, balance.blanks});
  }
  if (parts.terms.size() > 1) {
    added = say(kSum, {added, parts_sum});
  }
  if (balance.otherwise) {
    Message other = sideInNumbers(tie.otherwise, within_row, ledger);
    added = say(kOtherwise, {added, say(kSum, {std::move(other), *balance.otherwise})});
  }
  return say(kEqual, {added, expected, magnitude(parts_sum - total_sum)});
}

Linear cellsOf(const Tie& tie) {
  const bool left_first = tie.left.terms.size() == 1;
  return left_first ? tie.left + tie.right : tie.right + tie.left;
}

bool isWithinRow(const Tie& tie) {
  const Linear all = tie.left + tie.right;
  return std::all_of(all.begin(), all.end(), [&](const Term& term) {
    return conceptOf(term.cell).row == conceptOf(all.terms.front().cell).row;
  });
}

bool isTurned(const Tie& tie) {
  return tie.relation == Relation::equal && tie.left.terms.size() < tie.right.terms.size();
}

}  // namespace gouji::rules
