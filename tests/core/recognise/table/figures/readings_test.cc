#include "core/recognise/table/figures/readings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;
using test::table;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// "1 . -": figures with one space between; "." is a blank cell, "-" one that is not there.
std::string sketch(const Reading& reading) {
  std::string text;
  for (const Slot& slot : reading) {
    text += text.empty() ? "" : " ";
    text += !slot.present ? "-" : slot.figure.value ? slot.figure.value->toString() : ".";
  }
  return text;
}

std::vector<std::string> sketches(const Readings& readings) {
  std::vector<std::string> all;
  for (const Reading& reading : readings.all) {
    all.push_back(sketch(reading));
  }
  return all;
}

Readings readingsIn(const Laid& laid, std::size_t width, std::vector<ColumnSpan> columns = {},
                    bool forced = false, const Pruner& prune = nullptr) {
  const auto rows = rowsOf(laid.lines, width);
  return readingsOf(rows.at(0), width, columns, forced, prune);
}

Readings ofRow(std::vector<std::string> cells, std::size_t width,
               Columns meaning = Columns::ordinal, std::vector<ColumnSpan> columns = {},
               bool forced = false) {
  cells.insert(cells.begin(), "规章");
  return readingsIn(Laid({table({cells}, meaning)}), width, std::move(columns), forced);
}

/// The sum of all but the last slot is the last.
bool sumsUp(std::span<const Slot> slots, std::size_t width) {
  if (slots.size() < width) {
    return true;
  }
  Decimal sum;
  for (std::size_t i = 0; i + 1 < slots.size(); ++i) {
    sum = sum + slots[i].assumed();
  }
  return sum == slots.back().assumed();
}

TEST(ReadingsOf, AsManyCellsAsFiguresIsThePlainReadingAlone) {
  EXPECT_THAT(sketches(ofRow({"1", "", "3"}, 3)), ElementsAre("1 . 3"));
  EXPECT_THAT(sketches(ofRow({"12", "34", "无"}, 3)), ElementsAre("12 34 0"));
}

TEST(ReadingsOf, ASurplusOfBlankCells) {
  EXPECT_THAT(sketches(ofRow({"1", "", "2", "3"}, 3)), ElementsAre("1 2 3"));
  EXPECT_THAT(sketches(ofRow({"", "1", "", "3"}, 3)),
              testing::UnorderedElementsAre("1 . 3", ". 1 3"));
}

TEST(ReadingsOf, DigitsInTwoCellsOnlyWhereNoBlankCellIsTooMany) {
  const auto parted = ofRow({"1", "2", "3", "4"}, 3);
  EXPECT_THAT(sketches(parted), testing::UnorderedElementsAre("12 3 4", "1 23 4", "1 2 34"));
  for (const Reading& reading : parted.all) {
    EXPECT_EQ(
        std::count_if(reading.begin(), reading.end(), [](const Slot& slot) { return slot.joined; }),
        1);
  }
  EXPECT_THAT(sketches(ofRow({"1", "2", "", "4"}, 3)), ElementsAre("1 2 4"));
}

TEST(ReadingsOf, AZeroIsNotTheFirstOfTwoDigits) {
  EXPECT_THAT(sketches(ofRow({"0", "2", "3", "4"}, 3)), Not(Contains("2 3 4")));
  EXPECT_THAT(sketches(ofRow({"0", "2", "3", "4"}, 3)),
              testing::UnorderedElementsAre("0 23 4", "0 2 34"));
}

TEST(ReadingsOf, LostCells) {
  EXPECT_THAT(sketches(ofRow({"1", "2"}, 3)),
              testing::UnorderedElementsAre("1 2 -", "1 - 2", "- 1 2"));
}

TEST(ReadingsOf, GridColumnsTellWhichCellIsLost) {
  // A second row: a table most of whose rows are short has no columns to compare.
  Table grid = table({{"规章", "1", "2", "3"}, {"行政规范性文件", "4", "5", "6"}});
  grid.cells.erase(grid.cells.begin() + 2);
  const Laid laid({grid});
  const std::vector<ColumnSpan> columns = {{1, 2}, {2, 3}, {3, 4}};
  EXPECT_THAT(sketches(readingsIn(laid, 3, columns)), ElementsAre("1 - 3"));
}

TEST(ReadingsOf, GridColumnsTellWhichCellIsTooMany) {
  const std::vector<ColumnSpan> columns = {{1, 2}, {3, 4}, {4, 5}};
  EXPECT_THAT(sketches(ofRow({"1", "", "2", "3"}, 3, Columns::grid, columns)),
              ElementsAre("1 2 3"));
}

TEST(ReadingsOf, DigitsOfTwoCellsBelowOneColumn) {
  const std::vector<ColumnSpan> columns = {{1, 3}, {3, 4}, {4, 5}};
  const auto readings = ofRow({"1", "2", "3", "4"}, 3, Columns::grid, columns);
  EXPECT_THAT(sketches(readings), ElementsAre("12 3 4"));
  EXPECT_TRUE(readings.all[0][0].joined);
  EXPECT_EQ(readings.all[0][0].raw, "12");
}

TEST(ReadingsOf, ForcedColumnsOverruleTheCount) {
  const std::vector<ColumnSpan> columns = {{3, 4}, {2, 3}, {1, 2}};
  EXPECT_THAT(sketches(ofRow({"1", "2", "3"}, 3, Columns::grid, columns, true)),
              ElementsAre("3 2 1"));
  const std::vector<ColumnSpan> short_of = {{1, 2}, {0, 0}, {2, 3}};
  EXPECT_THAT(sketches(ofRow({"1", "2"}, 3, Columns::grid, short_of, true)), ElementsAre("1 - 2"));
}

TEST(ReadingsOf, OneZeroForAWholeMergedRow) {
  Table grid = table({{"规章", "0"}});
  grid.columns = 4;
  grid.cells[1].column_span = 3;
  const Laid laid({grid});
  const std::vector<ColumnSpan> columns = {{1, 2}, {2, 3}, {3, 4}};
  EXPECT_THAT(sketches(readingsIn(laid, 3, columns)), ElementsAre("0 0 0"));
}

TEST(ReadingsOf, AFigureOverSeveralColumnsIsNotGuessed) {
  Table grid = table({{"规章", "5"}});
  grid.columns = 4;
  grid.cells[1].column_span = 3;
  const Laid laid({grid});
  const std::vector<ColumnSpan> columns = {{1, 2}, {2, 3}, {3, 4}};
  EXPECT_THAT(sketches(readingsIn(laid, 3, columns)), Not(ElementsAre("5 5 5")));
  EXPECT_THAT(sketches(readingsIn(laid, 3, columns)), Not(SizeIs(1)));
}

TEST(ReadingsOf, EdgesALittleAsideAreNoOtherColumns) {
  Table uneven;
  uneven.rows = 1;
  uneven.columns = 12;
  uneven.cells = {{0, 0, 1, 3, "规章", {}},
                  {0, 3, 1, 4, "0", {}},  // a third of a column too wide
                  {0, 7, 1, 1, "7", {}},  // two thirds too narrow
                  {0, 8, 1, 4, "0", {}}};
  const Laid laid({std::move(uneven)});
  EXPECT_THAT(sketches(readingsIn(laid, 3, {{3, 6}, {6, 9}, {9, 12}})), ElementsAre("0 7 0"));
}

TEST(ReadingsOf, FiguresRunTogetherAreCutEveryWay) {
  const Laid laid({paragraph("规章1203")});
  EXPECT_THAT(sketches(readingsIn(laid, 3)), testing::UnorderedElementsAre("1 20 3", "12 0 3"));
}

TEST(ReadingsOf, TheTieTellsWhereToCut) {
  const Laid laid({paragraph("规章693665")});  // 69, 3, 665 and 693, 66, 5 and …
  EXPECT_GT(readingsIn(laid, 3).all.size(), 3U);
  EXPECT_THAT(sketches(readingsIn(Laid({paragraph("规章12345357")}), 3, {}, false,
                                  [](std::span<const Slot> slots) { return sumsUp(slots, 3); })),
              ElementsAre("12 345 357"));
}

TEST(ReadingsOf, SpacesAreCutsAndAPointEndsItsFigure) {
  // Or a cell was lost.
  EXPECT_THAT(sketches(readingsIn(Laid({paragraph("规章12 3")}), 3)),
              testing::UnorderedElementsAre("1 2 3", "12 3 -", "12 - 3", "- 12 3"));
  EXPECT_THAT(sketches(readingsIn(Laid({paragraph("规章00 3")}), 3)), ElementsAre("0 0 3"));
  EXPECT_THAT(sketches(readingsIn(Laid({paragraph("规章125.5")}), 2)),
              testing::UnorderedElementsAre("1 25.5", "12 5.5"));
}

TEST(ReadingsOf, PlacesOfCutFigures) {
  const Laid laid({paragraph("规章1 203")});
  for (const Reading& reading : readingsIn(laid, 3).all) {
    for (const Slot& slot : reading) {
      EXPECT_EQ(excerptAt(laid.document, slot.place), slot.raw);
    }
  }
}

TEST(ReadingsOf, TooManyWaysAreHopeless) {
  const Laid laid({paragraph("规章" + std::string(60, '7'))});
  EXPECT_TRUE(readingsIn(laid, 7).hopeless);
}

TEST(ReadingsOf, TooManyCellsStayBounded) {
  std::vector<std::string> cells(300, "1");
  const auto readings = ofRow(cells, 7);
  EXPECT_LE(readings.all.size(), 5000U);
}

TEST(ValueColumns, NoneWhereEachRowHasItsOwn) {
  Table uneven;
  uneven.rows = 4;
  uneven.columns = 9;
  for (int row = 0; row < 4; ++row) {
    uneven.cells.push_back({row, 0, 1, 3, "规章", {}});
    uneven.cells.push_back({row, 3, 1, 1 + row, "0", {}});
    uneven.cells.push_back({row, 4 + row, 1, 5 - row, "1", {}});
  }
  const Laid laid({std::move(uneven)});
  EXPECT_THAT(valueColumns(rowsOf(laid.lines, 2), 0, 2), IsEmpty());
}

TEST(ValueColumns, ThoseThatMostFullRowsHave) {
  Table grid = table({{"规章", "1", "2"}, {"行政规范性文件", "1", "2"}, {"行政许可", "1", "2"}});
  for (Cell& cell : grid.cells) {
    cell.column += cell.row == 2 && cell.column > 0 ? 1 : 0;
  }
  const Laid laid({grid});
  const auto rows = rowsOf(laid.lines, 2);
  const auto columns = valueColumns(rows, 0, 2);
  ASSERT_THAT(columns, SizeIs(2));
  EXPECT_EQ(columns[0].begin, 1);
  EXPECT_EQ(columns[1].begin, 2);
  EXPECT_THAT(valueColumns(rows, 1, 2), IsEmpty());
}

}  // namespace
}  // namespace gouji
