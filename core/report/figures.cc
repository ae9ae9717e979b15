#include "core/report/figures.h"

#include <optional>

#include "core/report/revised_note.h"

namespace gouji {
namespace {

Entry entryOf(const Fact& fact, const std::optional<Decimal>& value, Entry::State none) {
  if (!fact.sure) {
    return {Entry::State::unsure, {}};
  }
  return value ? Entry{Entry::State::value, *value} : Entry{none, {}};
}

void enter(Ledger& ledger, FigureSource source, std::span<const Fact> facts) {
  for (const Fact& fact : facts) {
    ledger.enter(source, fact.cell, entryOf(fact, fact.figure.value, Entry::State::blank));
    if (source == FigureSource::table) {
      const auto revised =
          (fact.figure.style & (kNote | kNotNumber)) != 0 ? revisedIn(fact.raw) : Decimal(0);
      ledger.enter(FigureSource::revised, fact.cell, entryOf(fact, revised, Entry::State::unsure));
    }
  }
}

void setForms(Ledger& ledger, FigureSource source, const Report& report) {
  for (const FormTable table : {FormTable::disclosure, FormTable::requests, FormTable::review}) {
    ledger.setForm(source, table, report.rowSet(table));
  }
}

}  // namespace

Ledger ledgerOf(const Report& report, const Report* previous) {
  Ledger ledger = ledgerOf(report.facts);
  setForms(ledger, FigureSource::table, report);
  if (previous != nullptr) {
    enter(ledger, FigureSource::previous, previous->facts);
    setForms(ledger, FigureSource::previous, *previous);
  }
  return ledger;
}

Ledger ledgerOf(std::span<const Fact> facts) {
  Ledger ledger;
  enter(ledger, FigureSource::table, facts);
  return ledger;
}

}  // namespace gouji
