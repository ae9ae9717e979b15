#include "filters/import/page/ruled/grid.h"

#include <gmock/gmock.h>

#include "tests/support/page_builder.h"

namespace gouji::page {
namespace {

using test::layout;
using test::PageBuilder;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Two rows of two cells with "a", "b", "c" and "d" in them.
PageBuilder lettered() {
  return PageBuilder()
      .text(110, 105, "a")
      .text(160, 105, "b")
      .text(110, 125, "c")
      .text(160, 125, "d");
}

constexpr const char* kLettered = "table [a][b] / [c][d]";

TEST(PageGrid, IsMadeOfCrossingRules) {
  EXPECT_THAT(layout(lettered().grid({100, 150, 200}, {100, 120, 140})), ElementsAre(kLettered));
}

TEST(PageGrid, IsMadeOfBoxesDrawnCellByCell) {
  EXPECT_THAT(layout(lettered()
                         .box(100, 100, 150, 120)
                         .box(150.3, 100.2, 200, 120)
                         .box(100, 120.4, 150, 140)
                         .box(150, 120, 200, 140)),
              ElementsAre(kLettered));
}

TEST(PageGrid, IsMadeOfBoxesWithGapsBetween) {
  EXPECT_THAT(layout(lettered()
                         .box(101, 101, 149, 119)
                         .box(151, 101, 199, 119)
                         .box(101, 121, 149, 139)
                         .box(151, 121, 199, 139)),
              ElementsAre(kLettered));
}

TEST(PageGrid, IsMadeOfDoubleLines) {
  EXPECT_THAT(
      layout(
          lettered().grid({99, 149, 199}, {99, 119, 139}).grid({101, 151, 201}, {101, 121, 141})),
      ElementsAre(kLettered));
}

TEST(PageGrid, IsMadeOfDashes) {
  PageBuilder page = lettered();
  for (const double y : {100.0, 120.0, 140.0}) {
    for (double x = 100; x < 200; x += 4) {
      page.across(y, x, x + 2);
    }
  }
  for (const double x : {100.0, 150.0, 200.0}) {
    for (double y = 100; y < 140; y += 4) {
      page.upright(x, y, y + 2);
    }
  }
  EXPECT_THAT(layout(page), ElementsAre(kLettered));
}

TEST(PageGrid, SpansWhereInnerRulesAreMissing) {
  EXPECT_THAT(layout(PageBuilder()
                         .box(100, 100, 200, 160)
                         .across(120, 100, 200)
                         .across(140, 150, 200)
                         .upright(150, 120, 160)
                         .text(110, 105, "head")
                         .text(110, 135, "left")
                         .text(160, 125, "1")
                         .text(160, 145, "2")),
              ElementsAre("table [head 1x2] / [left 2x1][1] / [2]"));
}

TEST(PageGrid, KeepsCellsWithoutAnOuterRuleAtTheSide) {
  EXPECT_THAT(layout(lettered()
                         .across(100, 100, 200)
                         .across(120, 100, 200)
                         .across(140, 100, 200)
                         .upright(150, 100, 140)),
              ElementsAre(kLettered));
}

TEST(PageGrid, KeepsTheLastRowThatNoRuleCloses) {
  EXPECT_THAT(layout(lettered()
                         .across(100, 100, 200)
                         .across(120, 100, 200)
                         .upright(100, 100, 140)
                         .upright(150, 100, 140)
                         .upright(200, 100, 140)),
              ElementsAre(kLettered));
}

TEST(PageGrid, TakesBordersThatMissEachOtherByALittleAsOne) {
  EXPECT_THAT(layout(lettered()
                         .box(100, 100, 200, 140)
                         .across(120, 100, 200)
                         .upright(148, 100, 120)
                         .upright(154, 120, 140)),
              ElementsAre(kLettered));
}

TEST(PageGrid, LeavesUnderlinesAlone) {
  EXPECT_THAT(layout(PageBuilder().text(100, 100, "title").across(112, 90, 200)),
              ElementsAre("title"));
}

TEST(PageGrid, LeavesDrawingsWithoutTextOut) {
  EXPECT_THAT(layout(PageBuilder().grid({100, 150, 200}, {100, 120, 140}).text(100, 300, "x")),
              ElementsAre("x"));
}

TEST(PageGrid, LeavesPagesWithThousandsOfRulesAsText) {
  PageBuilder page;
  for (int index = 0; index < 9000; ++index) {
    page.upright(index * 0.05 + 50 * (index % 2), index % 800, index % 800 + 30);
    page.across(index * 0.09, 10, 500);
  }
  EXPECT_THAT(layout(page.text(100, 100, "map")), ElementsAre("map"));
}

TEST(PageGrid, IsNoneOnAnEmptyPage) {
  EXPECT_THAT(layout(PageBuilder()), IsEmpty());
}

}  // namespace
}  // namespace gouji::page
