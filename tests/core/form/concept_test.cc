#include "core/form/concept.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>

#include "core/form/edition.h"

namespace gouji {
namespace {

std::ptrdiff_t cellsOf(EditionId edition) {
  return std::count_if(concepts().begin(), concepts().end(),
                       [&](const Concept& cell) { return isIn(cell, edition); });
}

TEST(Concepts, EachEditionHasAsManyCellsAsItsForm) {
  EXPECT_EQ(cellsOf(EditionId::e2019), 198);
  EXPECT_EQ(cellsOf(EditionId::e2021), 200);
}

TEST(Concepts, EveryCellIsOfSomeEditionAndHasItsOwnName) {
  std::set<std::string> names;
  for (const Concept& cell : concepts()) {
    EXPECT_TRUE(cell.editions.any()) << cell.name;
    EXPECT_TRUE(names.insert(cell.name).second) << cell.name;
    EXPECT_EQ(cell.name,
              std::string(formTableName(cell.table)) + '.' + cell.row + '.' + cell.column);
    EXPECT_FALSE(cell.row_label.empty() || cell.column_label.empty()) << cell.name;
    EXPECT_FALSE(cell.row_english.empty() || cell.column_english.empty()) << cell.name;
  }
}

TEST(Concepts, AreFoundByName) {
  for (std::size_t id = 0; id < concepts().size(); ++id) {
    EXPECT_EQ(findConcept(concepts()[id].name), static_cast<ConceptId>(id));
  }
  EXPECT_FALSE(findConcept(""));
  EXPECT_FALSE(findConcept("requests"));
  EXPECT_FALSE(findConcept("requests.new.nobody"));
  EXPECT_THROW(conceptOf(static_cast<ConceptId>(concepts().size())), std::out_of_range);
}

TEST(Concepts, StandInTheFormsOrder) {
  EXPECT_TRUE(std::is_sorted(concepts().begin(), concepts().end(),
                             [](const Concept& a, const Concept& b) { return a.table < b.table; }));
  const auto id = [](std::string_view name) { return findConcept(name).value(); };
  EXPECT_EQ(id("disclosure.regulations.made"), 0);
  EXPECT_LT(id("requests.new.natural_person"), id("requests.new.total"));
  EXPECT_LT(id("requests.new.total"), id("requests.carried_in.natural_person"));
  // A row of one edition stands where that edition has it.
  EXPECT_LT(id("disclosure.licensing.decisions"), id("disclosure.other_services.change"));
  EXPECT_LT(id("disclosure.other_services.change"), id("disclosure.penalties.decisions"));
  EXPECT_LT(id("requests.not_processed.reconfirmation.total"),
            id("requests.other.not_corrected_in_time.natural_person"));
  EXPECT_LT(id("requests.other.not_corrected_in_time.natural_person"),
            id("requests.total.natural_person"));
  EXPECT_LT(id("requests.other.total"), id("requests.total.natural_person"));
  EXPECT_LT(id("requests.carried_out.total"), id("review.reconsideration.upheld"));
}

TEST(Concepts, TellTheirEditions) {
  const auto cell = [](std::string_view name) { return conceptOf(findConcept(name).value()); };
  EXPECT_TRUE(isIn(cell("disclosure.procurement.amount"), EditionId::e2019));
  EXPECT_FALSE(isIn(cell("disclosure.procurement.amount"), EditionId::e2021));
  EXPECT_FALSE(isIn(cell("disclosure.fees.amount"), EditionId::e2019));
  EXPECT_TRUE(isIn(cell("disclosure.fees.amount"), EditionId::e2021));
  EXPECT_TRUE(isIn(cell("disclosure.licensing.decisions"), EditionId::e2019));
  EXPECT_TRUE(isIn(cell("disclosure.licensing.decisions"), EditionId::e2021));
  EXPECT_FALSE(isIn(cell("requests.other.other"), EditionId::e2021));
}

TEST(Concepts, HaveTheWordsOfAnEdition) {
  const ConceptId decisions = findConcept("disclosure.licensing.decisions").value();
  EXPECT_EQ(conceptOf(decisions, EditionId::e2019).column_label, "处理决定数量");
  EXPECT_EQ(conceptOf(decisions, EditionId::e2021).column_label, "本年处理决定数量");
  EXPECT_EQ(conceptOf(decisions, EditionId::e2021).editions, conceptOf(decisions).editions);
  const ConceptId total = findConcept("requests.total.total").value();
  EXPECT_EQ(&conceptOf(total, EditionId::e2021), &conceptOf(total));
  EXPECT_THROW(conceptOf(static_cast<ConceptId>(concepts().size()), EditionId::e2021),
               std::out_of_range);
}

TEST(Editions, TellWhichRowsAndCellsTheyHave) {
  EXPECT_TRUE(hasRow(EditionId::e2019, FormTable::requests, "other"));
  EXPECT_FALSE(hasRow(EditionId::e2019, FormTable::requests, "other.*"));
  EXPECT_TRUE(hasRow(EditionId::e2021, FormTable::requests, "other.*"));
  EXPECT_FALSE(hasRow(EditionId::e2021, FormTable::requests, "other"));
  EXPECT_FALSE(hasRow(EditionId::e2021, FormTable::review, "other.*"));
  EXPECT_TRUE(hasCell(EditionId::e2021, "disclosure.fees.amount"));
  EXPECT_FALSE(hasCell(EditionId::e2019, "disclosure.fees.amount"));
  EXPECT_FALSE(hasCell(EditionId::e2019, "disclosure.fees"));
}

TEST(CellLabel, AsAReaderWouldNameIt) {
  const Concept& denied =
      conceptOf(findConcept("requests.denied.state_secret.natural_person").value());
  EXPECT_EQ(cellLabel(denied, true), "（三）不予公开·1.属于国家秘密 × 自然人");
  EXPECT_EQ(cellLabel(denied, false), "denied: state secret × natural persons");
  const Concept& granted = conceptOf(findConcept("requests.granted.total").value());
  EXPECT_EQ(cellLabel(granted, true), "（一）予以公开 × 总计");
  const Concept& suit = conceptOf(findConcept("review.litigation_direct.upheld").value());
  EXPECT_EQ(cellLabel(suit, true), "行政诉讼·未经复议直接起诉 × 结果维持");
}

TEST(Concepts, PatternsCoverOneSegment) {
  EXPECT_TRUE(matchesPattern("requests.denied.total", "requests.*.total"));
  EXPECT_TRUE(matchesPattern("requests.denied.total", "requests.denied.total"));
  EXPECT_FALSE(matchesPattern("requests.denied.state_secret.total", "requests.*.total"));
  EXPECT_FALSE(matchesPattern("requests..total", "requests.*.total"));
  EXPECT_FALSE(matchesPattern("requests.denied.other", "requests.*.total"));
}

}  // namespace
}  // namespace gouji
