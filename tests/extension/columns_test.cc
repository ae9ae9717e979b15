#include "extension/reader/columns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji::office {
namespace {

TEST(CellNameTest, ColumnsAreCountedInLettersOfBothCases) {
  struct Case {
    std::string_view name;
    int column;
    int row;
  };
  for (const Case& each :
       {Case{"A1", 0, 0}, Case{"B12", 1, 11}, Case{"Z3", 25, 2}, Case{"a3", 26, 2},
        Case{"z3", 51, 2}, Case{"AA1", 52, 0}, Case{"AB1", 53, 0}, Case{"BA1", 104, 0}}) {
    const auto name = parseCellName(each.name);
    ASSERT_TRUE(name) << each.name;
    ASSERT_EQ(name->parts.size(), 1U) << each.name;
    EXPECT_EQ(name->parts[0].column, each.column) << each.name;
    EXPECT_EQ(name->parts[0].row, each.row) << each.name;
  }
}

TEST(CellNameTest, PartsOfASplitCell) {
  const auto name = parseCellName("B3.2.1");
  ASSERT_TRUE(name);
  ASSERT_EQ(name->parts.size(), 2U);
  EXPECT_EQ(name->parts[1].column, 1);
  EXPECT_EQ(name->parts[1].row, 0);
}

TEST(CellNameTest, WhatIsNoName) {
  for (const std::string_view name :
       {"", "A", "3", "A0", "A1.", "A1.2", "A1.2.", "A1.2.x", "A1x", "A99999999999", "ZZZZZZZZ1"}) {
    EXPECT_FALSE(parseCellName(name)) << name;
  }
}

using Rows = std::vector<std::vector<int>>;

TEST(ColumnGridTest, EdgesOfAllRowsMakeTheGrid) {
  const Rows rows = {{0, 4000, 10000}, {0, 1000, 4000, 6000, 10000}};
  const auto grid = ColumnGrid::of(rows, 60);
  ASSERT_TRUE(grid);
  EXPECT_EQ(grid->before(0), 0);
  EXPECT_EQ(grid->before(1000), 1);
  EXPECT_EQ(grid->before(4000), 2);
  EXPECT_EQ(grid->before(6000), 3);
  EXPECT_EQ(grid->before(10000), 4);
}

TEST(ColumnGridTest, EdgesRoundedApartAreOne) {
  const Rows rows = {{0, 4000, 10000}, {0, 4012, 9999}, {0, 3991, 10000}};
  const auto grid = ColumnGrid::of(rows, 60);
  ASSERT_TRUE(grid);
  for (const int edge : {3991, 4000, 4012}) {
    EXPECT_EQ(grid->before(edge), 1);
  }
  EXPECT_EQ(grid->before(9999), 2);
  EXPECT_EQ(grid->before(10000), 2);
}

TEST(ColumnGridTest, ChainsOfEdgesTellNoColumns) {
  EXPECT_FALSE(ColumnGrid::of(
      Rows{{0, 4000, 10000}, {0, 4050, 10000}, {0, 4100, 10000}, {0, 4150, 10000}}, 60));
}

TEST(ColumnGridTest, LastCellsBeyondTheTablesWidthHaveAColumnEach) {
  const auto grid = ColumnGrid::of(Rows{{0, 4000, 10000}, {0, 3999, 9999, 10000, 10000}}, 60);
  ASSERT_TRUE(grid);
  EXPECT_EQ(grid->span(3999, 9999), 1);
  EXPECT_EQ(grid->span(9999, 10000), 1);
  EXPECT_EQ(grid->span(10000, 10000), 1);
}

TEST(ColumnGridTest, ACellWithoutWidthTellsNoColumns) {
  EXPECT_FALSE(ColumnGrid::of(Rows{{0, 4000, 4030, 10000}}, 60));
}

}  // namespace
}  // namespace gouji::office
