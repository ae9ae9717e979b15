#include "core/document/cell_grid.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

Cell cell(int row, int column, int row_span, int column_span, const char* text) {
  Cell made;
  made.row = row;
  made.column = column;
  made.row_span = row_span;
  made.column_span = column_span;
  made.text = text;
  return made;
}

Table table(int rows, int columns, std::vector<Cell> cells) {
  Table made;
  made.rows = rows;
  made.columns = columns;
  made.cells = std::move(cells);
  return made;
}

/// Row by row what covers each position; "." is a hole.
std::string covered(const Table& table) {
  const CellGrid grid(table);
  std::string text;
  for (int row = 0; row < table.rows; ++row) {
    text += row > 0 ? "/" : "";
    for (int column = 0; column < table.columns; ++column) {
      const Cell* at = grid.at(row, column);
      text += at == nullptr ? "." : at->text;
    }
  }
  return text;
}

TEST(CellGrid, CoversSpans) {
  EXPECT_EQ(covered(table(3, 3,
                          {cell(0, 0, 2, 1, "a"), cell(0, 1, 1, 2, "b"), cell(1, 1, 2, 2, "c"),
                           cell(2, 0, 1, 1, "d")})),
            "abb/acc/dcc");
}

TEST(CellGrid, HolesHaveNoCell) {
  EXPECT_EQ(covered(table(2, 3, {cell(0, 1, 1, 1, "a"), cell(1, 0, 1, 1, "b")})), ".a./b..");
}

TEST(CellGrid, OfCellsThatOverlapTheLaterOneIsThere) {
  EXPECT_EQ(covered(table(1, 3, {cell(0, 0, 1, 3, "a"), cell(0, 1, 1, 1, "b")})), "aba");
}

TEST(CellGrid, SpansEndWithTheTable) {
  const Table made = table(1, 2, {cell(0, 0, 9, 1, "a"), cell(0, 1, 1, 9, "b")});
  EXPECT_EQ(covered(made), "ab");
  EXPECT_EQ(CellGrid(made).at(0, 7), nullptr);
}

TEST(CellGrid, CellsBesideTheTableAreLeftOut) {
  EXPECT_EQ(covered(table(1, 2, {cell(0, 5, 1, 1, "a"), cell(4, 0, 1, 1, "b")})), "..");
}

}  // namespace
}  // namespace gouji
