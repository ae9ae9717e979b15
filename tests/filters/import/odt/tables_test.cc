#include <gmock/gmock.h>

#include "tests/filters/import/odt/reading.h"

namespace gouji::odt {
namespace {

using ::testing::ElementsAre;

TEST(OdtTables, HaveSpansAndCoveredCells) {
  EXPECT_THAT(sketchOf(table(row(cell("a", " table:number-rows-spanned=\"2\"") +
                                 cell("b", " table:number-columns-spanned=\"2\"") + kCovered) +
                             row(kCovered + cell("c") + cell("d")))),
              ElementsAre("table [a 2x1][b 1x2] / [c][d]"));
}

TEST(OdtTables, KeepColumnsWhereACoveredCellIsNotCovered) {
  EXPECT_THAT(sketchOf(table(row(cell("a") + cell("b")) + row(kCovered + cell("c")))),
              ElementsAre("table [a][b] / [][c]"));
}

TEST(OdtTables, HaveHeaderRowsAndParagraphs) {
  EXPECT_THAT(
      sketchOf(table("<table:table-header-rows>" + row(cell("a") + cell("b")) +
                     "</table:table-header-rows>" + row(cell("1</text:p><text:p>2") + cell("")))),
      ElementsAre("table [a][b] / [1\n2][]"));
}

TEST(OdtTables, RepeatCellsAndRows) {
  EXPECT_THAT(sketchOf(table(row(cell("0", " table:number-columns-repeated=\"2\"") + cell("1"),
                                 " table:number-rows-repeated=\"2\""))),
              ElementsAre("table [0][0][1] / [0][0][1]"));
}

TEST(OdtTables, LeaveHiddenRowsOut) {
  EXPECT_THAT(sketchOf(table(row(cell("a") + cell("b")) +
                             row(cell("x") + cell("y"), " table:visibility=\"collapse\"") +
                             row(cell("c") + cell("d")))),
              ElementsAre("table [a][b] / [c][d]"));
}

TEST(OdtTables, MayHoldTables) {
  EXPECT_THAT(
      sketchOf(table(row("<table:table-cell><text:p>前</text:p>" +
                         table(row(cell("1") + cell("2"))) + "</table:table-cell>" + cell("后")))),
      ElementsAre("前", "table [1][2]", "后"));
}

}  // namespace
}  // namespace gouji::odt
