#include <gmock/gmock.h>

#include "tests/support/page_builder.h"

namespace gouji::page {
namespace {

using test::layout;
using test::PageBuilder;
using ::testing::ElementsAre;

const std::vector<double> kColumns = {100, 250, 300, 350};
const std::vector<double> kTenColumns = {100, 120, 140, 160, 180, 200, 220, 240, 260, 280, 300};

/// A row of a label and two figures below `y`.
PageBuilder& row(PageBuilder& page, double y, const char* label, const char* first,
                 const char* second) {
  return page.grid(kColumns, {y, y + 20})
      .text(105, y + 5, label)
      .text(270, y + 5, first)
      .text(320, y + 5, second);
}

std::vector<std::string> overleaf(const std::vector<const char*>& above,
                                  const std::vector<const char*>& below) {
  PageBuilder first;
  PageBuilder second;
  row(first, 740, "（一）予以公开", "5", "5");
  row(first, 760, above[0], above[1], above[2]).text(290, 810, "— 3 —");
  row(second, 80, below[0], below[1], below[2]);
  row(second, 100, "（七）总计", "6", "6");
  std::vector<std::string> blocks = layout({first, second});
  blocks.pop_back();
  return blocks;
}

TEST(PageJoin, ContinuesATableOverleaf) {
  EXPECT_THAT(overleaf({"1.属于", "1", "1"}, {"2.其他", "0", "0"}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][1][1] / [2.其他][0][0] / "
                          "[（七）总计][6][6]"));
}

TEST(PageJoin, KeepsRowsWithBlankFigures) {
  EXPECT_THAT(overleaf({"1.属于", "1", "1"}, {"2.其他", "", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][1][1] / [2.其他][][] / "
                          "[（七）总计][6][6]"));
}

TEST(PageJoin, MendsALabelCutByThePageBreak) {
  EXPECT_THAT(overleaf({"1.属于", "1", "1"}, {"国家秘密", "", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于\n国家秘密][1][1] / "
                          "[（七）总计][6][6]"));
}

TEST(PageJoin, MendsFiguresThatStandOnTheOtherPage) {
  EXPECT_THAT(overleaf({"1.属于", "", ""}, {"", "1", "1"}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][1][1] / [（七）总计][6][6]"));
  EXPECT_THAT(overleaf({"", "1", "1"}, {"1.属于", "", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][1][1] / [（七）总计][6][6]"));
}

TEST(PageJoin, MendsFiguresPartedByThePageBreak) {
  EXPECT_THAT(overleaf({"1.属于", "130", "0"}, {"", "6", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][130\n6][0] / "
                          "[（七）总计][6][6]"));
  EXPECT_THAT(overleaf({"2.其他", "２２", "0"}, {"法规", "７", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [2.其他\n法规][２２\n７][0] / "
                          "[（七）总计][6][6]"));
  EXPECT_THAT(overleaf({"1.属于", "1，3", "0"}, {"", "21", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][1，3\n21][0] / "
                          "[（七）总计][6][6]"));
  EXPECT_THAT(overleaf({"1.属于", "1", "0"}, {"", "，321", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][1\n，321][0] / "
                          "[（七）总计][6][6]"));
  EXPECT_THAT(overleaf({"1.属于", "", "0"}, {"", "134", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][134][0] / [（七）总计][6][6]"));
  EXPECT_THAT(overleaf({"6.属于", "12", "0"}, {"信息", "345", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [6.属于][12][0] / [信息][345][] / "
                          "[（七）总计][6][6]"));
  EXPECT_THAT(overleaf({"规章", "22", "0"}, {"法规", "7", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [规章][22][0] / [法规][7][] / "
                          "[（七）总计][6][6]"));
  EXPECT_THAT(overleaf({"1.属于", "0", "7"}, {"", "6", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][0][7] / [][6][] / "
                          "[（七）总计][6][6]"));
}

TEST(PageJoin, MendsARowWithSomeFiguresOnEachPage) {
  EXPECT_THAT(overleaf({"1.属于", "", "7"}, {"秘密", "20", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于\n秘密][20][7] / "
                          "[（七）总计][6][6]"));
  EXPECT_THAT(overleaf({"1.属于", "", "7"}, {"2.其他", "20", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][][7] / [2.其他][20][] / "
                          "[（七）总计][6][6]"));
}

TEST(PageJoin, MendsARowOfFiguresAloneWithSomeOnEachPage) {
  const auto with = [&](double y, bool even) {
    PageBuilder page;
    page.grid(kTenColumns, {y, y + 20});
    for (std::size_t column = even ? 0 : 1; column < 10; column += 2) {
      page.text(kTenColumns[column] + 5, y + 5, "3");
    }
    return page;
  };
  EXPECT_THAT(layout({with(770, true), with(80, false)}),
              ElementsAre("table [3][3][3][3][3][3][3][3][3][3]"));
  EXPECT_THAT(layout({with(770, true), with(80, true)}),
              ElementsAre("table [3][][3][][3][][3][][3][] / [3][][3][][3][][3][][3][]"));
}

TEST(PageJoin, MendsFiguresWithADigitALine) {
  PageBuilder first;
  PageBuilder second;
  row(first, 740, "（一）予以公开", "5", "5");
  row(first, 760, "6.属于", "１", "0");
  second.grid(kColumns, {80, 110}).text(105, 85, "信息").text(270, 83, "１").text(270, 97, "３");
  row(second, 110, "（七）总计", "6", "6");
  EXPECT_THAT(layout({first, second}),
              ElementsAre("table [（一）予以公开][5][5] / [6.属于\n信息][１\n１\n３][0] / "
                          "[（七）总计][6][6]"));
}

TEST(PageJoin, MendsARowCutAboveAHeadPrintedAgain) {
  PageBuilder first;
  row(first, 740, "事项", "自然人", "总计");
  row(first, 760, "1.属于", "130", "0");
  PageBuilder cut;
  row(cut, 80, "事项", "自然人", "总计");
  row(cut, 100, "", "6", "");
  row(cut, 120, "（七）总计", "6", "6");
  EXPECT_THAT(layout({first, cut}),
              ElementsAre("table [事项][自然人][总计] / [1.属于][130\n6][0] / "
                          "[（七）总计][6][6]"));
  PageBuilder whole;
  row(whole, 80, "事项", "自然人", "总计");
  row(whole, 100, "2.其他", "6", "6");
  EXPECT_THAT(layout({first, whole}),
              ElementsAre("table [事项][自然人][总计] / [1.属于][130][0] / [事项][自然人][总计] / "
                          "[2.其他][6][6]"));
}

TEST(PageJoin, KeepsAHeadAndTheFiguresBelowItApart) {
  EXPECT_THAT(overleaf({"结果维持", "结果纠正", "总计"}, {"1", "2", "3"}),
              ElementsAre("table [（一）予以公开][5][5] / [结果维持][结果纠正][总计] / [1][2][3] / "
                          "[（七）总计][6][6]"));
}

TEST(PageJoin, DropsTheEmptyRestOfARow) {
  EXPECT_THAT(overleaf({"1.属于", "1", "1"}, {"", "", ""}),
              ElementsAre("table [（一）予以公开][5][5] / [1.属于][1][1] / [（七）总计][6][6]"));
}

TEST(PageJoin, KeepsABlankRowThatStandsAlone) {
  PageBuilder first;
  first.box(100, 750, 120, 790).text(105, 755, "甲");
  first.grid({kTenColumns.begin() + 1, kTenColumns.end()}, {750, 770, 790}).text(125, 755, "乙");
  for (std::size_t column = 1; column < 10; ++column) {
    first.text(kTenColumns[column] + 5, 775, "项");
  }
  const PageBuilder second = PageBuilder().grid(kTenColumns, {80, 100}).text(100, 120, "五");
  EXPECT_THAT(layout({first, second}), ElementsAre("table [甲 2x1][乙][][][][][][][][] / "
                                                   "[项][项][项][项][项][项][项][项][项] / "
                                                   "[][][][][][][][][][]",
                                                   "五"));
  EXPECT_THAT(layout({PageBuilder().text(100, 755, "四"), second}), ElementsAre("四", "五"));
}

TEST(PageJoin, LetsGroupLabelsSpanThePageBreak) {
  PageBuilder first;
  first.grid({100, 250, 300}, {760, 780}).text(105, 765, "（三）").text(270, 765, "1");
  PageBuilder second;
  second.box(100, 80, 300, 120).upright(250, 80, 120).across(100, 250, 300);
  second.text(270, 85, "2").text(270, 105, "3");
  EXPECT_THAT(layout({first, second}), ElementsAre("table [（三） 3x1][1] / [2] / [3]"));
}

TEST(PageJoin, KeepsTablesWithTextBetweenApart) {
  PageBuilder first;
  PageBuilder second;
  row(first, 740, "甲", "1", "2");
  row(second.text(100, 60, "四、诉讼"), 80, "乙", "3", "4");
  EXPECT_THAT(layout({first, second}),
              ElementsAre("table [甲][1][2]", "四、诉讼", "table [乙][3][4]"));
}

TEST(PageJoin, PartsAReportThatStandsInOneTable) {
  const std::string passage = [] {
    std::string text;
    for (int count = 0; count < 40; ++count) {
      text += "文";
    }
    return text;
  }();
  PageBuilder page;
  page.box(50, 100, 500, 260).across(160, 50, 500).across(180, 50, 500).across(200, 50, 500);
  page.upright(300, 180, 200);
  page.text(60, 105, passage).text(60, 120, passage).text(60, 135, passage);
  page.text(60, 165, "二、主动公开").text(60, 185, "规章").text(350, 185, "0");
  page.text(60, 205, "三、收到").text(60, 225, passage);
  EXPECT_THAT(layout(page), ElementsAre(passage + passage + passage, "二、主动公开",
                                        "table [规章][0]", "三、收到", passage));
}

}  // namespace
}  // namespace gouji::page
