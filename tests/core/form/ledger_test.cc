#include "core/form/ledger.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji {
namespace {

using State = Entry::State;

ConceptId cell(std::string_view name) {
  return findConcept(name).value();
}

const ConceptId kNew = cell("requests.new.total");
const ConceptId kCarriedIn = cell("requests.carried_in.total");
const ConceptId kGranted = cell("requests.granted.total");

/// 30 new ones, 2 carried in, an unsure and a blank cell.
Ledger ledger() {
  Ledger made;
  made.setForm(FigureSource::table, FormTable::requests, EditionId::e2021);
  made.enter(FigureSource::table, kNew, {State::value, 30});
  made.enter(FigureSource::table, kCarriedIn, {State::value, 2});
  made.enter(FigureSource::table, kGranted, {State::blank, {}});
  made.enter(FigureSource::table, cell("requests.total.total"), {State::unsure, {}});
  return made;
}

CellSum sumOf(std::string_view added, std::string_view taken = "",
              std::span<const Change> supposed = {}) {
  static Linear linear;
  linear = linearOf(added) - (taken.empty() ? Linear{} : linearOf(taken));
  return addUp(linear, ledger(), supposed);
}

TEST(Ledger, HoldsWhatWasEntered) {
  const Ledger made = ledger();
  EXPECT_EQ(made.at(FigureSource::table, kNew).value, Decimal(30));
  EXPECT_TRUE(made.at(FigureSource::table, kNew).known());
  EXPECT_EQ(made.at(FigureSource::table, kGranted).state, State::blank);
  EXPECT_FALSE(made.at(FigureSource::table, kGranted).known());
  EXPECT_EQ(made.at(FigureSource::table, cell("requests.new.other")).state, State::absent);
  EXPECT_EQ(made.at(FigureSource::previous, kNew).state, State::absent) << "another source";
  EXPECT_EQ(Ledger{}.at(FigureSource::table, kNew).state, State::absent);
}

TEST(Ledger, SupposesReadableCellsOfTheTableOnly) {
  Ledger made = ledger();
  made.enter(FigureSource::previous, kNew, {State::value, 20});
  const ConceptId total = cell("requests.total.total");
  const Change changes[] = {{kNew, 30, 31}, {kGranted, 0, 7}, {total, 0, 7}};
  EXPECT_EQ(made.at(FigureSource::table, kNew, changes).value, Decimal(31));
  EXPECT_EQ(made.at(FigureSource::table, kGranted, changes).value, Decimal(7)) << "a blank";
  EXPECT_TRUE(made.at(FigureSource::table, kGranted, changes).known());
  EXPECT_EQ(made.at(FigureSource::table, total, changes).state, State::unsure);
  EXPECT_EQ(made.at(FigureSource::table, cell("requests.new.other"), changes).state, State::absent);
  EXPECT_EQ(made.at(FigureSource::table, kCarriedIn, changes).value, Decimal(2)) << "no change";
  EXPECT_EQ(made.at(FigureSource::previous, kNew, changes).value, Decimal(20));
}

TEST(Ledger, SupposesNoCellThatTheDocumentHasNot) {
  const ConceptId absent = cell("requests.new.other");
  const Change change[] = {{absent, 0, 5}};
  EXPECT_EQ(ledger().at(FigureSource::table, absent, change).state, State::absent);
}

TEST(Ledger, KnowsTheFormOfEachTableAndSource) {
  const Ledger made = ledger();
  EXPECT_TRUE(made.hasInForm(FigureSource::table, kNew));
  EXPECT_FALSE(made.hasInForm(FigureSource::previous, kNew)) << "no form was set";
  EXPECT_FALSE(made.hasInForm(FigureSource::table, cell("review.reconsideration.total")));
  const auto only_2019 =
      std::find_if(concepts().begin(), concepts().end(), [](const Concept& each) {
        return each.table == FormTable::requests && !isIn(each, EditionId::e2021);
      });
  ASSERT_NE(only_2019, concepts().end());
  EXPECT_FALSE(
      made.hasInForm(FigureSource::table, static_cast<ConceptId>(only_2019 - concepts().begin())));
}

TEST(AddUp, KnownCells) {
  const CellSum sum = sumOf("requests.new.total", "requests.carried_in.total");
  EXPECT_EQ(sum.known, Decimal(28));
  EXPECT_TRUE(sum.complete());
  EXPECT_FALSE(sum.counts) << "something known is taken away";
  EXPECT_EQ(sum.unknown, nullptr);
  EXPECT_TRUE(sumOf("requests.new.total").counts);
}

TEST(AddUp, BlankCellsAreToldFromUnreadableOnes) {
  const CellSum blank = sumOf("requests.granted.total");
  EXPECT_EQ(blank.blanks, 1);
  EXPECT_EQ(blank.unreadable, 0);
  EXPECT_EQ(blank.unknowns(), 1);
  EXPECT_FALSE(blank.complete());
  EXPECT_TRUE(blank.counts);
  ASSERT_NE(blank.unknown, nullptr);
  EXPECT_EQ(blank.unknown->cell, kGranted);
  const CellSum unsure = sumOf("requests.total.total");
  EXPECT_EQ(unsure.blanks, 0);
  EXPECT_EQ(unsure.unreadable, 1);
  EXPECT_EQ(unsure.unknown->cell, cell("requests.total.total"));
  EXPECT_EQ(sumOf("requests.new.other").unreadable, 1);
}

TEST(AddUp, ABlankThatIsTakenAwayIsNoCount) {
  EXPECT_FALSE(sumOf("requests.new.total", "requests.granted.total").counts);
  EXPECT_TRUE(sumOf("requests.new.total", "requests.total.total").counts)
      << "what cannot be read tells nothing";
}

TEST(AddUp, CountsTheTermsAsOftenAsTheyAreNamed) {
  Linear twice = linearOf("requests.new.total");
  twice.terms[0].coefficient = 2;
  EXPECT_EQ(addUp(twice, ledger()).known, Decimal(60));
}

TEST(AddUp, SupposedFigures) {
  const Change change[] = {{kNew, 30, 40}};
  EXPECT_EQ(sumOf("requests.new.total", "", change).known, Decimal(40));
}

TEST(AddUp, OfAFamilyThoseThatTheFormHas) {
  Ledger made;
  int in_form = 0;
  for (const ConceptId each : cellsOf(findFamily("requests.other.*.total").value())) {
    made.enter(FigureSource::table, each, {State::value, 1});
    in_form += isIn(conceptOf(each), EditionId::e2021) ? 1 : 0;
  }
  const Linear family = linearOf("requests.other.*.total");
  const CellSum none = addUp(family, made);
  EXPECT_EQ(none.unreadable, 1) << "no form was set: the whole name cannot be read";
  EXPECT_EQ(none.unknown, &family.terms[0]);
  made.setForm(FigureSource::table, FormTable::requests, EditionId::e2021);
  EXPECT_EQ(addUp(family, made).known, Decimal(in_form));
  EXPECT_TRUE(addUp(family, made).complete());
  made.setForm(FigureSource::table, FormTable::requests, EditionId::e2019);
  EXPECT_FALSE(addUp(family, made).complete());
}

}  // namespace
}  // namespace gouji
