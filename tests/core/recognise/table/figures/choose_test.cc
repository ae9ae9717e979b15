#include "core/recognise/table/figures/choose.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace gouji {
namespace {

using testing::ElementsAre;

ConceptId id(const std::string& name) {
  return findConcept(name).value();
}

Reading reading(std::vector<int> values) {
  Reading made;
  for (const int value : values) {
    Slot slot;
    slot.present = true;
    slot.raw = std::to_string(value);
    slot.figure = readFigure(slot.raw);
    made.push_back(slot);
  }
  return made;
}

/// A row of two figures: natural persons and the total.
RowOptions row(const std::string& key, std::vector<std::vector<int>> readings) {
  RowOptions options;
  options.cells = {id("requests." + key + ".natural_person"), id("requests." + key + ".total")};
  for (auto& each : readings) {
    options.readings.push_back(reading(each));
  }
  return options;
}

Tie tie(std::vector<std::string> left, std::vector<std::string> right) {
  Tie made;
  made.rule = "T000";
  for (const std::string& name : left) {
    made.left.terms.push_back({1, id("requests." + name)});
  }
  for (const std::string& name : right) {
    made.right.terms.push_back({1, id("requests." + name)});
  }
  return made;
}

std::vector<std::string> sketch(const RowOptions& options) {
  std::vector<std::string> all;
  for (const Reading& each : options.readings) {
    all.push_back(each[0].raw + " " + each[1].raw);
  }
  return all;
}

/// Within rows: natural persons are all there is. Across: new = granted, per column.
const std::vector<Tie>& ties() {
  static const std::vector<Tie> made = {
      tie({"new.total"}, {"new.natural_person"}),
      tie({"granted.total"}, {"granted.natural_person"}),
      tie({"new.natural_person"}, {"granted.natural_person"}),
      tie({"new.total"}, {"granted.total"}),
  };
  return made;
}

TEST(StateOf, TiesWithinTheRow) {
  const RowOptions options = row("new", {});
  EXPECT_EQ(stateOf(options, reading({5, 5}), ties()), RowState::holds);
  EXPECT_EQ(stateOf(options, reading({5, 6}), ties()), RowState::fails);
  EXPECT_EQ(stateOf(options, reading({5, 6}), {}), RowState::undecided);
}

TEST(StateOf, ABlankCountsAsNothing) {
  const RowOptions options = row("new", {});
  Reading blank = reading({0, 0});
  blank[0].figure = {};
  EXPECT_EQ(stateOf(options, blank, ties()), RowState::holds);
}

TEST(Choose, OneReadingEachIsLeftAsItIs) {
  std::vector<RowOptions> rows = {row("new", {{5, 6}}), row("granted", {{7, 8}})};
  EXPECT_TRUE(choose(rows, ties()));
  EXPECT_THAT(sketch(rows[0]), ElementsAre("5 6"));
}

TEST(Choose, TheOnlyReadingThatHolds) {
  std::vector<RowOptions> rows = {row("new", {{12, 5}, {5, 5}}), row("granted", {{5, 5}})};
  EXPECT_TRUE(choose(rows, ties()));
  EXPECT_THAT(sketch(rows[0]), ElementsAre("5 5"));
}

TEST(Choose, TheColumnsTellWhereTheRowDoesNot) {
  std::vector<RowOptions> rows = {row("new", {{5, 5}, {7, 7}, {9, 9}}),
                                  row("granted", {{4, 4}, {7, 7}})};
  EXPECT_TRUE(choose(rows, ties()));
  EXPECT_THAT(sketch(rows[0]), ElementsAre("7 7"));
  EXPECT_THAT(sketch(rows[1]), ElementsAre("7 7"));
}

TEST(Choose, SeveralWaysAllStay) {
  std::vector<RowOptions> rows = {row("new", {{5, 5}, {7, 7}, {9, 9}}),
                                  row("granted", {{5, 5}, {7, 7}})};
  EXPECT_TRUE(choose(rows, ties()));
  EXPECT_THAT(sketch(rows[0]), ElementsAre("5 5", "7 7"));
  EXPECT_THAT(sketch(rows[1]), ElementsAre("5 5", "7 7"));
}

TEST(Choose, NoWayLeavesThoseThatHoldInTheirRow) {
  std::vector<RowOptions> rows = {row("new", {{5, 5}, {5, 6}}), row("granted", {{8, 8}})};
  EXPECT_FALSE(choose(rows, ties()));
  EXPECT_THAT(sketch(rows[0]), ElementsAre("5 5"));
}

TEST(Choose, NoneThatHoldsLeavesAll) {
  std::vector<RowOptions> rows = {row("new", {{5, 6}, {6, 7}}), row("granted", {{8, 8}})};
  EXPECT_FALSE(choose(rows, ties()));
  EXPECT_THAT(sketch(rows[0]), ElementsAre("5 6", "6 7"));
}

TEST(Choose, AnInequalityTellsNothing) {
  std::vector<Tie> at_least = ties();
  for (Tie& each : at_least) {
    each.relation = Relation::at_least;
  }
  std::vector<RowOptions> rows = {row("new", {{12, 5}, {5, 5}})};
  EXPECT_TRUE(choose(rows, at_least));
  EXPECT_EQ(rows[0].readings.size(), 2U);
}

TEST(Choose, ARowThatCannotBeRead) {
  std::vector<RowOptions> rows = {row("new", {{5, 6}, {5, 5}}), row("granted", {})};
  EXPECT_FALSE(choose(rows, ties()));
  EXPECT_THAT(sketch(rows[0]), ElementsAre("5 5"));
}

}  // namespace
}  // namespace gouji
