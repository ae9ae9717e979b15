#include <gmock/gmock.h>

#include <limits>

#include "tests/support/page_builder.h"

namespace gouji::page {
namespace {

using test::layout;
using test::PageBuilder;
using ::testing::ElementsAre;

PageBuilder twoCells() {
  return PageBuilder().grid({100, 150, 200}, {100, 160});
}

TEST(PageCells, JoinLinesWithLineBreaks) {
  EXPECT_THAT(layout(twoCells().text(105, 110, "商业").text(105, 123, "企业").text(170, 115, "7")),
              ElementsAre("table [商业\n企业][7]"));
}

TEST(PageCells, KeepANumberWholeThatABorderCuts) {
  EXPECT_THAT(layout(twoCells().text(128, 110, "12345").text(180, 110, "6")),
              ElementsAre("table [12345][6]"));
}

TEST(PageCells, NeverJoinTheNumbersOfTwoCells) {
  EXPECT_THAT(layout(twoCells().text(139, 110, "95").text(150.5, 110, "31")),
              ElementsAre("table [95][31]"));
}

TEST(PageCells, KeepALabelThatRunsOverTheBorder) {
  EXPECT_THAT(layout(twoCells().text(104, 110, "行政规范文").text(170, 110, "6")),
              ElementsAre("table [行政规范文][6]"));
}

TEST(PageCells, ReadVerticalWriting) {
  EXPECT_THAT(
      layout(twoCells().down(120, 105, "三、本年").down(108, 105, "度").text(170, 110, "0")),
      ElementsAre("table [三、本年\n度][0]"));
}

TEST(PageCells, ReadCharactersTypedBelowEachOther) {
  EXPECT_THAT(layout(twoCells()
                         .text(120, 105, "自")
                         .text(120, 117, "然")
                         .text(120, 129, "人")
                         .text(170, 110, "0")),
              ElementsAre("table [自然人][0]"));
}

TEST(PageCells, KeepFiguresTypedBelowEachOtherApart) {
  EXPECT_THAT(layout(twoCells()
                         .text(120, 105, "1")
                         .text(120, 117, "0")
                         .text(120, 129, "2")
                         .text(170, 110, "0")),
              ElementsAre("table [1\n0\n2][0]"));
}

TEST(PageCells, PartFiguresButNotIdeographs) {
  EXPECT_THAT(layout(twoCells()
                         .text(102, 110, "12")
                         .text(117, 110, "34")
                         .text(155, 110, "总")
                         .text(170, 110, "计")),
              ElementsAre("table [12 34][总计]"));
}

TEST(PageCells, DropTheRepeatsOfImitatedBold) {
  EXPECT_THAT(layout(twoCells()
                         .text(110, 110, "11")
                         .text(110.3, 110, "11")
                         .text(110, 110.3, "11")
                         .text(170, 110, "0")),
              ElementsAre("table [11][0]"));
}

/// A table without rules: the label of a group beside the rows' own, full-width figures.
TEST(PageCells, WithoutRulesPartGroupsFromRows) {
  PageBuilder page;
  page.text(50, 100, "（三）不").text(120, 100, "属于国家秘密");
  page.text(50, 120, "予公开").text(120, 120, "属于行政查询事项");
  page.text(120, 140, "属于行政执法案卷");
  for (const double y : {100.0, 120.0, 140.0}) {
    page.text(300, y, "１").text(350, y, "0").text(400, y, "１");
  }
  EXPECT_THAT(
      layout(page),
      ElementsAre("table [（三）不][属于国家秘密][１][0][１] / "
                  "[予公开][属于行政查询事项][１][0][１] / [][属于行政执法案卷][１][0][１]"));
}

TEST(PageCells, OfAPageSetSidewaysAreRead) {
  // "a" and "b" in a row of two cells, all turned by a quarter clockwise.
  PageBuilder page(842, 595);
  page.grid({100, 130}, {100, 150, 200});
  page.down(110, 120, "甲").down(110, 170, "乙");
  for (Glyph& glyph : page.page().glyphs) {
    glyph.upright = false;
  }
  EXPECT_THAT(layout(page), ElementsAre("table [甲][乙]"));
}

TEST(PageCells, SurviveImpossiblePlaces) {
  PageBuilder page = twoCells().text(110, 110, "1").text(170, 110, "2");
  Glyph glyph = page.page().glyphs.front();
  for (const double value : {std::numeric_limits<double>::quiet_NaN(),
                             std::numeric_limits<double>::infinity(), 1e300, -1e300}) {
    glyph.box.x0 = glyph.box.x1 = value;
    page.page().glyphs.push_back(glyph);
    page.page().rules.push_back({true, value, value, value, value});
    page.page().rules.push_back({false, value, value, -value, 0});
  }
  EXPECT_THAT(layout(page), ElementsAre("table [1][2]"));
}

}  // namespace
}  // namespace gouji::page
