#include <gmock/gmock.h>

#include "tests/support/page_builder.h"

namespace gouji::page {
namespace {

using test::layout;
using test::PageBuilder;
using ::testing::ElementsAre;

/// A line of thirty ideographs from 100 to 400: the page's full measure.
const std::string kFull = [] {
  std::string line;
  for (int count = 0; count < 30; ++count) {
    line += "文";
  }
  return line;
}();

const std::string kIndented = kFull.substr(6);

TEST(PageParagraphs, JoinFullLinesUntilAShortOne) {
  EXPECT_THAT(layout(PageBuilder()
                         .text(120, 100, kIndented)
                         .text(100, 120, kFull)
                         .text(100, 140, "句。")
                         .text(120, 160, kIndented)
                         .text(100, 180, "末。")),
              ElementsAre(kIndented + kFull + "句。", kIndented + "末。"));
}

TEST(PageParagraphs, BeginWhereALineIsIndentedAfterAFullOne) {
  EXPECT_THAT(layout(PageBuilder()
                         .text(100, 100, kFull)
                         .text(120, 120, kIndented)
                         .text(100, 140, kFull)
                         .text(100, 160, kFull)),
              ElementsAre(kFull, kIndented + kFull + kFull));
}

TEST(PageParagraphs, KeepHeadingsAndTitleLinesApart) {
  EXPECT_THAT(layout(PageBuilder()
                         .text(200, 60, "松岭县人民政府", 18)
                         .text(180, 90, "年度报告", 18)
                         .text(120, 130, "一、总体情况")
                         .text(120, 150, kIndented)
                         .text(100, 170, kFull)
                         .text(100, 190, kFull)),
              ElementsAre("松岭县人民政府", "年度报告", "一、总体情况", kIndented + kFull + kFull));
}

TEST(PageParagraphs, KeepACentredTitleThatNearlyFillsItsLineApart) {
  EXPECT_THAT(layout(PageBuilder()
                         .text(110, 100, kFull.substr(6))
                         .text(100, 120, kFull)
                         .text(100, 140, kFull)
                         .text(100, 160, "句。")),
              ElementsAre(kFull.substr(6), kFull + kFull + "句。"));
}

/// A margin that is no multiple of a character off the page's edge: no line comes quite up to it.
TEST(PageParagraphs, KeepATitleInThePagesMiddleApart) {
  const std::string line = kFull + kFull.substr(0, 24);
  EXPECT_THAT(layout(PageBuilder(589)
                         .text(124.5, 100, line.substr(12))
                         .text(100, 120, line)
                         .text(100, 140, line)
                         .text(100, 160, "句。")),
              ElementsAre(line.substr(12), line + line + "句。"));
}

TEST(PageParagraphs, BeginWithANumberedHeadingBehindAFullSentence) {
  EXPECT_THAT(layout(PageBuilder()
                         .text(100, 100, kFull)
                         .text(100, 120, kFull.substr(3) + "。")
                         .text(100, 140, "（三）政府信息管理")
                         .text(100, 160, kFull)
                         .text(100, 180, kFull.substr(3) + "。")
                         .text(100, 200, "2.5万件。")),
              ElementsAre(kFull + kFull.substr(3) + "。", "（三）政府信息管理",
                          kFull + kFull.substr(3) + "。2.5万件。"));
}

TEST(PageParagraphs, TheRightMarginIsWhereTheLongestLinesEnd) {
  EXPECT_THAT(layout(PageBuilder()
                         .text(100, 100, kFull.substr(9))
                         .text(100, 120, kFull.substr(9))
                         .text(100, 140, kFull.substr(9))
                         .text(100, 160, kFull)
                         .text(100, 180, "句。")),
              ElementsAre(kFull.substr(9), kFull.substr(9), kFull.substr(9), kFull + "句。"));
}

TEST(PageParagraphs, GoOnWhereAWordFoundNoRoom) {
  const std::string cut = kFull.substr(9);
  EXPECT_THAT(layout(PageBuilder()
                         .text(100, 100, kFull)
                         .text(100, 120, cut)
                         .text(100, 140, "〔2021〕30号文")
                         .text(100, 160, "又一段。")),
              ElementsAre(kFull + cut + "〔2021〕30号文", "又一段。"));
  EXPECT_THAT(layout(PageBuilder().text(100, 100, kFull).text(100, 120, cut).text(100, 140, "三")),
              ElementsAre(kFull + cut, "三"));
}

TEST(PageParagraphs, SignsHangOverTheMargin) {
  const std::string within = kFull.substr(6);
  EXPECT_THAT(layout(PageBuilder()
                         .text(100, 100, within)
                         .text(100, 120, kFull)
                         .text(100, 140, within)
                         .text(100, 160, "末。")
                         .text(100, 180, within.substr(3) + "。")
                         .text(100, 200, "又一段。")),
              ElementsAre(within + kFull + within + "末。", within.substr(3) + "。", "又一段。"));
}

TEST(PageParagraphs, KeepAGapThatWasTyped) {
  EXPECT_THAT(layout(PageBuilder().text(100, 100, "一  总体情况")), ElementsAre("一 总体情况"));
}

TEST(PageParagraphs, PartWordsOfLatinLinesOnly) {
  const std::string latin(60, 'a');
  EXPECT_THAT(layout(PageBuilder()
                         .text(100, 100, latin)
                         .text(100, 120, latin)
                         .text(100, 140, kFull)
                         .text(100, 160, kFull)),
              ElementsAre(latin + " " + latin + kFull + kFull));
}

TEST(PageParagraphs, GoOnOverleafPastThePageNumber) {
  EXPECT_THAT(layout({PageBuilder()
                          .text(120, 700, kIndented)
                          .text(100, 720, kFull)
                          .text(100, 740, kFull)
                          .text(100, 760, kFull)
                          .text(280, 800, "- 1 -"),
                      PageBuilder().text(100, 100, "完。").text(280, 800, "- 2 -")}),
              ElementsAre(kIndented + kFull + kFull + kFull + "完。", "| - 1 -", "| - 2 -"));
}

TEST(PageParagraphs, MarkRunningHeadersAsMargin) {
  const auto page = [](const char* text) {
    return PageBuilder().text(200, 30, "松岭县文件").text(120, 100, text);
  };
  EXPECT_THAT(layout({page("甲"), page("乙"), page("丙")}),
              ElementsAre("| 松岭县文件", "甲", "| 松岭县文件", "乙", "| 松岭县文件", "丙"));
}

TEST(PageParagraphs, MarkRunningHeadersOfSmallPages) {
  const auto page = [](const char* text) {
    return PageBuilder(500, 450).text(50, 40, "松岭县").text(50, 57, "年度报告").text(50, 80, text);
  };
  EXPECT_THAT(layout({page("甲"), page("乙")}),
              ElementsAre("| 松岭县", "| 年度报告", "甲", "| 松岭县", "| 年度报告", "乙"));
}

TEST(PageParagraphs, KeepANameThatStandsAtTheTopByChance) {
  const auto page = [](double x, const char* text) {
    return PageBuilder().text(x, 40, "松岭县林业局").text(120, 100, text);
  };
  EXPECT_THAT(layout({page(267.5, "甲"), page(400, "乙")}),
              ElementsAre("松岭县林业局", "甲", "松岭县林业局", "乙"));
  EXPECT_THAT(layout({page(120, "甲"), page(415, "乙")}),
              ElementsAre("| 松岭县林业局", "甲", "| 松岭县林业局", "乙"));
}

TEST(PageParagraphs, TakeBareNumbersForPageNumbersOnlyWhereTheyCount) {
  EXPECT_THAT(layout({PageBuilder().text(120, 100, "甲").text(280, 800, "3"),
                      PageBuilder().text(120, 100, "乙").text(280, 800, "4")}),
              ElementsAre("甲", "| 3", "乙", "| 4"));
  EXPECT_THAT(layout({PageBuilder().text(120, 100, "甲").text(280, 800, "95"),
                      PageBuilder().text(120, 100, "乙").text(280, 800, "4")}),
              ElementsAre("甲", "95", "乙", "4"));
}

TEST(PageParagraphs, PartWideGapsByTabs) {
  EXPECT_THAT(layout(PageBuilder().text(100, 100, "单位").text(300, 100, "日期")),
              ElementsAre("单位\t日期"));
}

TEST(PageParagraphs, LinesInRegularColumnsAreATable) {
  PageBuilder page;
  for (int row = 0; row < 3; ++row) {
    page.text(100, 100 + 20 * row, "行目")
        .text(200, 100 + 20 * row, "1")
        .text(300, 100 + 20 * row, "20");
  }
  EXPECT_THAT(layout(page), ElementsAre("table [行目][1][20] / [行目][1][20] / [行目][1][20]"));
}

TEST(PageParagraphs, LinesThatEndInFiguresAreATableWithTheirLabels) {
  PageBuilder page;
  const auto figures = [&](double y, const char* first, const char* second, const char* third) {
    page.text(300, y, first).text(340, y, second).text(380, y, third);
  };
  page.text(150, 100, "（一）予以公开");
  figures(100, "5", "0", "5");
  page.text(150, 120, "1.属于国家").text(150, 132, "秘密");
  figures(126, "1024", "0", "1024");
  page.text(100, 150, "（三）").text(150, 150, "2.其他");
  figures(150, "0", "12", "12");
  page.text(150, 170, "3.危及");
  figures(170, "1", "0", "1");
  page.text(150, 220, "四、诉讼情况");
  EXPECT_THAT(layout(page),
              ElementsAre("table [][（一）予以公开][5][0][5] / [][1.属于国家\n秘密][1024][0][1024] "
                          "/ [（三）][2.其他][0][12][12] / [][3.危及][1][0][1]",
                          "四、诉讼情况"));
}

/// Labels that span the columns of those of groups and of the rows below, and the rest of one that
/// began on the page before.
TEST(PageParagraphs, WideLabelsOfATableWithoutRulesAreKeptApart) {
  PageBuilder page;
  const auto figures = [&](double y) {
    page.text(300, y, "1").text(340, y, "0").text(380, y, "1");
  };
  page.text(50, 100, "公开申请数量");
  page.text(50, 112, "二、上年结转").text(50, 124, "申请数量");
  figures(112);
  page.text(50, 140, "三、")
      .text(100, 140, "（一）予以")
      .text(50, 152, "结果")
      .text(100, 152, "公开");
  figures(140);
  page.text(100, 170, "（三）").text(150, 170, "1.属于");
  figures(170);
  page.text(150, 190, "2.其他");
  figures(190);
  page.text(150, 210, "3.危及");
  figures(210);
  EXPECT_THAT(layout(page),
              ElementsAre("table [公开申请数量][] / [][二、上年结转\n申请数量][1][0][1] / "
                          "[三、\n结果][（一）予以\n公开][1][0][1] / [（三）][1.属于][1][0][1] / "
                          "[][2.其他][1][0][1] / [][3.危及][1][0][1]"));
}

TEST(PageParagraphs, NumbersOfATableWithoutRulesStayWithTheirWords) {
  PageBuilder page;
  page.text(100, 88, "只计这一情形不计");
  double y = 100;
  for (const char* label : {"属于", "其他", "危及", "保护"}) {
    page.text(150, y, "1.").text(175, y, label);
    page.text(300, y, "24").text(340, y, "0").text(380, y, "24");
    y += 20;
  }
  page.text(100, 100, "（三）");
  EXPECT_THAT(layout(page),
              ElementsAre("table [][只计这一情形不计] / [（三）][1.属于][24][0][24] / "
                          "[][1.其他][24][0][24] / [][1.危及][24][0][24] / [][1.保护][24][0][24]"));
}

/// Digits below a figure stay with it; what they are is for the ties to tell. Those beside one are
/// a row of their own.
TEST(PageParagraphs, FiguresOfATableWithoutRulesGoOnBelow) {
  const auto pageWith = [](double x) {
    PageBuilder page;
    for (const double y : {100.0, 132.0, 154.0}) {
      page.text(150, y, "（一）").text(300, y, "24").text(340, y, "0").text(380, y, "24");
    }
    return page.text(150, 112, "予以").text(x, 112, "7").text(380, 112, "7");
  };
  EXPECT_THAT(layout(pageWith(302)), ElementsAre("table [（一）\n予以][24\n7][0][24\n7] / "
                                                 "[（一）][24][0][24] / [（一）][24][0][24]"));
  EXPECT_THAT(layout(pageWith(320)), ElementsAre("table [（一）][24][0][24] / [予以][7][7] / "
                                                 "[（一）][24][0][24] / [（一）][24][0][24]"));
}

TEST(PageParagraphs, LinesOfFiguresOutOfLineAreNoTable) {
  EXPECT_THAT(layout(PageBuilder()
                         .text(100, 100, "甲")
                         .text(200, 100, "1")
                         .text(240, 100, "2")
                         .text(300, 100, "3")
                         .text(100, 120, "乙")
                         .text(215, 120, "1")
                         .text(270, 120, "2")
                         .text(330, 120, "3")),
              ElementsAre("甲\t1\t2\t3", "乙\t1\t2\t3"));
}

TEST(PageParagraphs, WriteRadicalsAsThePlainCharacter) {
  EXPECT_EQ(plainCharacters("⼀、⺠政︵⻓︶"), "一、民政（长）");
  EXPECT_EQ(plainCharacters("\uF900"), "\u8C48");
  EXPECT_EQ(plainCharacters("①㎡Ⅳ\uE000"), "①㎡Ⅳ\uE000");
}

}  // namespace
}  // namespace gouji::page
