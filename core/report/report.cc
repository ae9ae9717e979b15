#include "core/report/report.h"

#include <algorithm>

namespace gouji {

const Fact* Report::fact(ConceptId cell) const {
  const auto at = std::lower_bound(facts.begin(), facts.end(), cell,
                                   [](const Fact& fact, ConceptId id) { return fact.cell < id; });
  return at != facts.end() && at->cell == cell ? &*at : nullptr;
}

const TableReading* Report::table(FormTable table) const {
  const auto found = std::find_if(tables.begin(), tables.end(),
                                  [&](const TableReading& each) { return each.table == table; });
  return found == tables.end() ? nullptr : &*found;
}

EditionId Report::rowSet(FormTable form) const {
  const TableReading* reading = table(form);
  return reading != nullptr ? reading->row_set : edition;
}

const Section* Report::section(SectionKey key) const {
  const auto found = std::find_if(sections.begin(), sections.end(),
                                  [&](const Section& each) { return each.key == key; });
  return found == sections.end() ? nullptr : &*found;
}

}  // namespace gouji
