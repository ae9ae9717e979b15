#include "core/form/ledger.h"

#include <algorithm>

namespace gouji {
namespace {

std::size_t indexOf(FigureSource source) {
  return static_cast<std::size_t>(source);
}

}  // namespace

void Ledger::enter(FigureSource source, ConceptId cell, const Entry& entry) {
  Page& page = pages_.at(indexOf(source));
  if (page.entries.empty()) {
    page.entries.resize(concepts().size());
  }
  page.entries.at(cell) = entry;
}

void Ledger::setForm(FigureSource source, FormTable table, EditionId edition) {
  pages_.at(indexOf(source)).forms.at(static_cast<std::size_t>(table)) = edition;
}

Entry Ledger::at(FigureSource source, ConceptId cell) const {
  const Page& page = pages_.at(indexOf(source));
  return page.entries.empty() ? Entry{} : page.entries.at(cell);
}

Entry Ledger::at(FigureSource source, ConceptId cell, std::span<const Change> supposed) const {
  const Entry entry = at(source, cell);
  const bool readable = entry.state == Entry::State::blank || entry.known();
  if (supposed.empty() || source != FigureSource::table || !readable) {
    return entry;
  }
  const auto other = std::find_if(supposed.begin(), supposed.end(),
                                  [&](const Change& each) { return each.cell == cell; });
  return other == supposed.end() ? entry : Entry{Entry::State::value, other->to};
}

bool Ledger::hasInForm(FigureSource source, ConceptId cell) const {
  const Concept& which = conceptOf(cell);
  const auto& form = pages_.at(indexOf(source)).forms.at(static_cast<std::size_t>(which.table));
  return form && isIn(which, *form);
}

CellSum addUp(const Linear& linear, const Ledger& ledger, std::span<const Change> supposed) {
  CellSum sum;
  const auto add = [&](const Term& term) {
    const Entry entry = ledger.at(term.source, term.cell, supposed);
    if (entry.known()) {
      const Decimal part = Decimal(term.coefficient) * entry.value;
      sum.counts = sum.counts && !part.isNegative();
      sum.known = sum.known + part;
      return;
    }
    const bool blank = entry.state == Entry::State::blank;
    ++(blank ? sum.blanks : sum.unreadable);
    sum.counts = sum.counts && (!blank || term.coefficient > 0);
    sum.unknown = &term;
  };
  const std::span<const Term> terms = linear.terms;
  for (std::size_t begin = 0; begin < terms.size();) {
    const std::size_t end = nameEnd(terms, begin);
    bool any = false;
    for (const Term& term : terms.subspan(begin, end - begin)) {
      if (!term.family || ledger.hasInForm(term.source, term.cell)) {
        add(term);
        any = true;
      }
    }
    if (!any) {
      ++sum.unreadable;
      sum.unknown = &terms[begin];
    }
    begin = end;
  }
  return sum;
}

}  // namespace gouji
