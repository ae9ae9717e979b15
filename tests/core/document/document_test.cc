#include "core/document/document.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "core/document/cell_grid.h"

namespace gouji {
namespace {

Document made() {
  Document document;
  document.blocks.emplace_back(Paragraph{"一、总体情况", ParagraphRole::heading, 1, {1, 3}});
  Table table;
  table.rows = 1;
  table.columns = 2;
  table.cells.push_back({0, 0, 1, 1, "规章", {2, 7}});
  table.cells.push_back({0, 1, 1, 1, "12件", {2, 8}});
  document.blocks.emplace_back(std::move(table));
  return document;
}

TEST(Document, TextAtParagraphAndCell) {
  const Document document = made();
  EXPECT_EQ(textAt(document, {0, Place::kNoCell, 0, 0}), "一、总体情况");
  EXPECT_EQ(textAt(document, {1, 1, 0, 0}), "12件");
}

TEST(Document, ExcerptIsTheRange) {
  const Document document = made();
  EXPECT_EQ(excerptAt(document, {1, 1, 0, 2}), "12");
  EXPECT_EQ(excerptAt(document, {0, Place::kNoCell, 6, 12}), "总体");
  EXPECT_EQ(excerptAt(document, {1, 0, 6, 6}), "");
}

TEST(Document, OriginOfParagraphAndCell) {
  const Document document = made();
  EXPECT_EQ(originOf(document, {0, Place::kNoCell, 0, 0}), (Origin{1, 3}));
  EXPECT_EQ(originOf(document, {1, 1, 0, 1}), (Origin{2, 8}));
}

TEST(Document, PlacesOutsideThrow) {
  const Document document = made();
  EXPECT_THROW(textAt(document, {2, Place::kNoCell, 0, 0}), std::out_of_range);
  EXPECT_THROW(textAt(document, {1, 2, 0, 0}), std::out_of_range);
  EXPECT_THROW(textAt(document, {1, Place::kNoCell, 0, 0}), std::out_of_range);
  EXPECT_THROW(excerptAt(document, {1, 1, 9, 10}), std::out_of_range);
  EXPECT_THROW(originOf(document, {5, 0, 0, 0}), std::out_of_range);
}

TEST(Place, OrdersAsTheDocumentIsRead) {
  EXPECT_LT((Place{0, 0, 5, 6}), (Place{1, 0, 0, 0}));
  EXPECT_LT((Place{1, 0, 5, 6}), (Place{1, 1, 0, 0}));
  EXPECT_LT((Place{1, 1, 0, 1}), (Place{1, 1, 1, 2}));
}

TEST(CellGrid, TellsWhichCellCoversAPosition) {
  Table table;
  table.rows = 3;
  table.columns = 3;
  table.cells = {{0, 0, 2, 1, "a", {}}, {0, 1, 1, 2, "b", {}}, {1, 2, 5, 5, "c", {}}};
  const CellGrid grid(table);
  EXPECT_EQ(grid.at(0, 0), &table.cells[0]);
  EXPECT_EQ(grid.at(1, 0), &table.cells[0]);
  EXPECT_EQ(grid.at(0, 2), &table.cells[1]);
  EXPECT_EQ(grid.at(1, 1), nullptr);
  EXPECT_EQ(grid.at(2, 2), &table.cells[2]);
  EXPECT_EQ(grid.at(2, 0), nullptr);
}

}  // namespace
}  // namespace gouji
