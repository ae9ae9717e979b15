#include "core/recognise/table/table_reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using testing::ElementsAre;

ConceptId cell(const std::string& column) {
  return findConcept("review.reconsideration." + column).value();
}

Slot slot(const char* raw) {
  Slot made;
  made.present = true;
  made.raw = raw;
  made.figure = readFigure(raw);
  return made;
}

/// Upheld and total.
RowOptions row(std::vector<Reading> readings) {
  return {{cell("total"), cell("upheld")}, std::move(readings)};
}

/// "total=3", "total?" where not sure, "joined" behind it.
std::vector<std::string> sketch(const std::vector<Fact>& facts) {
  std::vector<std::string> all;
  for (const Fact& fact : facts) {
    std::string text = conceptOf(fact.cell).column;
    text += fact.sure ? "=" : "?";
    text += fact.figure.value ? fact.figure.value->toString() : "";
    all.push_back(text + (fact.joined ? " joined" : ""));
  }
  return all;
}

std::vector<std::string> factsOf(std::vector<Reading> readings, bool certain = true) {
  const RowOptions rows[] = {row(std::move(readings))};
  return sketch(gouji::factsOf(rows, {certain}));
}

/// Every cell of the group's row; -1 for a blank, -2 for one that is lost.
std::vector<Fact> figures(std::vector<int> values) {
  std::vector<Fact> facts;
  auto value = values.begin();
  for (const char* column : {"upheld", "corrected", "other", "pending", "total"}) {
    if (*value != -2) {
      Fact& fact = facts.emplace_back();
      fact.cell = cell(column);
      fact.raw = *value == -1 ? "" : std::to_string(*value);
      fact.figure = readFigure(fact.raw);
    }
    ++value;
  }
  return facts;
}

/// The row's tie, and another in which the total is 3 times the pending ones.
std::vector<Tie> ties() {
  std::vector<Tie> all(2);
  for (const char* column : {"upheld", "corrected", "other", "pending"}) {
    all[0].left.terms.push_back({1, cell(column)});
  }
  all[0].right.terms = {{1, cell("total")}};
  all[1].left.terms = {{3, cell("pending")}};
  all[1].right.terms = {{1, cell("total")}};
  return all;
}

TEST(FactsOf, AFactACellInTheFormsOrder) {
  EXPECT_THAT(factsOf({{slot("3"), slot("")}}), ElementsAre("upheld=", "total=3"));
  Slot joined = slot("12");
  joined.joined = true;
  EXPECT_THAT(factsOf({{joined, slot("1")}}), ElementsAre("upheld=1", "total=12 joined"));
}

TEST(FactsOf, WhereReadingsDifferNoValueIsSure) {
  EXPECT_THAT(factsOf({{slot("3"), slot("1")}, {slot("3"), slot("2")}}),
              ElementsAre("upheld?", "total=3"));
  EXPECT_THAT(factsOf({{slot("3"), slot("1")}}, false), ElementsAre("upheld?", "total?"));
}

TEST(FactsOf, ALostCellIsNone) {
  EXPECT_THAT(factsOf({{slot("3"), Slot{}}}), ElementsAre("total=3"));
  EXPECT_THAT(factsOf({{slot("3"), Slot{}}, {slot("3"), slot("1")}}),
              ElementsAre("upheld?", "total=3"));
  EXPECT_THAT(factsOf({}), ElementsAre());
}

TEST(PlaceStrays, WhereTwoTiesDemandJustThatFigure) {
  const test::Laid laid({test::paragraph(" 6 ")});
  const Piece* strays[] = {&laid.lines.at(0).pieces.at(0)};
  auto lost = figures({1, 2, 1, 2, -2});
  placeStrays(lost, strays, ties());
  ASSERT_EQ(lost.size(), 5U);
  EXPECT_EQ(lost.back().cell, cell("total"));
  EXPECT_EQ(lost.back().figure.value, Decimal(6));
  EXPECT_EQ(lost.back().raw, "6");
  EXPECT_EQ(excerptAt(laid.document, lost.back().place), laid.lines[0].pieces[0].text);
  auto blank = figures({1, 2, 1, 2, -1});
  placeStrays(blank, strays, ties());
  EXPECT_EQ(sketch(blank).back(), "total=6");
}

TEST(PlaceStrays, NowhereElse) {
  const test::Laid laid({test::paragraph("6")});
  const Piece* strays[] = {&laid.lines.at(0).pieces.at(0)};
  const auto placed = [&](std::vector<int> values, std::span<const Tie> by) {
    auto facts = figures(std::move(values));
    placeStrays(facts, strays, by);
    return sketch(facts).back();
  };
  EXPECT_EQ(placed({1, 2, 1, 3, -1}, ties()), "total=") << "the ties demand another figure";
  EXPECT_EQ(placed({1, 2, 0, 2, -1}, ties()), "total=") << "they contradict each other";
  const auto both = ties();
  EXPECT_EQ(placed({1, 2, 1, 2, -1}, std::span(both).first(1)), "total=") << "one tie";
}

TEST(PlaceStrays, NotOverWhatIsPrinted) {
  const test::Laid laid({test::paragraph("6")});
  const Piece* strays[] = {&laid.lines.at(0).pieces.at(0)};
  auto facts = figures({1, 2, 1, 2, -1});
  facts.back().raw = "见附件";
  placeStrays(facts, strays, ties());
  EXPECT_EQ(facts.back().raw, "见附件");
  EXPECT_FALSE(facts.back().figure.value);
}

TEST(VerdictOf, TellsHowSureTheTableIs) {
  EXPECT_EQ(verdictOf(figures({1, 2, 1, 2, 6}), ties(), false), Verdict::proved);
  EXPECT_EQ(verdictOf(figures({1, 2, 1, 2, 7}), ties(), false), Verdict::printed);
  EXPECT_EQ(verdictOf(figures({1, 2, 1, 2, 6}), ties(), true), Verdict::doubtful);
  auto unsure = figures({1, 2, 1, 2, 7});
  unsure.back().sure = false;
  EXPECT_EQ(verdictOf(unsure, ties(), false), Verdict::doubtful);
  EXPECT_EQ(verdictOf(figures({9, -1, 1, 2, 6}), ties(), false), Verdict::proved)
      << "a tie beside a blank cell is no misprint";
}

}  // namespace
}  // namespace gouji
