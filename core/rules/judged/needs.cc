#include "core/rules/judged/needs.h"

#include <algorithm>
#include <utility>

#include "core/report/agreement.h"

namespace gouji::rules {

Decision firstOpen(std::initializer_list<Decision> needs) {
  const auto* open =
      std::find_if(needs.begin(), needs.end(), [](const Decision& each) { return !each.passed(); });
  return open == needs.end() ? Decision{} : *open;
}

Decision tableRead(const Judged& judged, FormTable table) {
  if (judged.report.table(table) == nullptr) {
    return undecided(OpenReason::absent);
  }
  const auto& facts = judged.report.facts;
  const bool sure = std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
    return fact.sure && conceptOf(fact.cell).table == table;
  });
  return sure ? Decision{} : undecided(OpenReason::unsure);
}

Decision everyTableRead(const Judged& judged, std::string_view /*rule*/) {
  return firstOpen({tableRead(judged, FormTable::disclosure),
                    tableRead(judged, FormTable::requests), tableRead(judged, FormTable::review)});
}

Decision sectionRead(const Report& report, SectionKey key) {
  const Section* section = report.section(key);
  return section != nullptr && !section->heading.empty() ? Decision{}
                                                         : undecided(OpenReason::absent);
}

Decision everySectionRead(const Judged& judged, std::string_view /*rule*/) {
  Decision all;
  for (std::size_t i = 0; i < editionOf(judged.report.edition).headings.size(); ++i) {
    all = firstOpen({all, sectionRead(judged.report, static_cast<SectionKey>(i))});
  }
  return all;
}

Decision yearKnown(const Report& report) {
  return report.year ? Decision{} : undecided(OpenReason::unknown_year);
}

Decision previousGiven(const Judged& judged) {
  if (judged.given == nullptr) {
    return notApplicable(OpenReason::no_previous);
  }
  return judged.previous != nullptr ? Decision{} : undecided(OpenReason::previous_unfit);
}

OpenReason whyUnknown(const Linear& cells, const Ledger& ledger) {
  OpenReason reason = OpenReason::blank;
  for (const Term& term : cells) {
    if (term.family && !ledger.hasInForm(term.source, term.cell)) {
      continue;
    }
    const Entry::State state = ledger.at(term.source, term.cell).state;
    if (state == Entry::State::absent) {
      return OpenReason::absent;
    }
    reason = state == Entry::State::unsure ? OpenReason::unsure : reason;
  }
  return reason;
}

Decision compared(const Claim& claim, const Ledger& ledger) {
  if (agrees(claim, ledger)) {
    return {};
  }
  if (claim.approximate || claim.scope == ClaimScope::part) {
    return undecided(OpenReason::rough);
  }
  Linear cells = claim.means.part + claim.means.whole;
  bool known = valueOf(claim.means, ledger).has_value();
  for (const Quantity& other : claim.alternatives) {
    cells = std::move(cells) + other.part + other.whole;
    known = known && valueOf(other, ledger).has_value();
  }
  if (!known) {
    return undecided(whyUnknown(cells, ledger));
  }
  // Words that fit other figures too are read in more than one way.
  return undecided(claim.not_understood.empty() ? OpenReason::unsure : OpenReason::not_understood);
}

}  // namespace gouji::rules
