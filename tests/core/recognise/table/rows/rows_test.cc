#include "core/recognise/table/rows/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;
using test::sketches;
using test::table;
using testing::ElementsAre;

TEST(RowsOf, ATableRowIsLabelsAndCells) {
  const Laid laid({table({{"三、本年度办理结果", "（一）予以公开", "1", "", "3"}})});
  const auto rows = rowsOf(laid.lines, 3);
  EXPECT_THAT(sketches(rows), ElementsAre("三、本年度办理结果|（一）予以公开: 1||3"));
  EXPECT_TRUE(rows[0].of_table);
  EXPECT_TRUE(rows[0].hasFigure());
  EXPECT_EQ(rows[0].place(), (Place{0, 0, 0, std::string("三、本年度办理结果").size()}));
}

TEST(RowsOf, BlankCellsBeforeALabelAreNoFigures) {
  const Laid laid({table({{"", "", "（一）予以公开", "1", "2", "3"}})});
  EXPECT_THAT(sketches(rowsOf(laid.lines, 3)), ElementsAre("（一）予以公开: 1|2|3"));
}

TEST(RowsOf, AKnownLabelBehindFiguresBeginsAnotherRow) {
  const Laid laid({table({{"行政处罚", "12", "行政强制", "3"}})});
  EXPECT_THAT(sketches(rowsOf(laid.lines, 1)), ElementsAre("行政处罚: 12", "行政强制: 3"));
}

TEST(RowsOf, OtherWordsBehindFiguresAreACell) {
  const Laid laid({table({{"行政处罚", "12", "见附表", "3"}})});
  EXPECT_THAT(sketches(rowsOf(laid.lines, 3)), ElementsAre("行政处罚: 12|见附表|3"));
}

TEST(RowsOf, LooseLabelsGatherUntilFiguresComeAndFiguresUntilTheRowIsFull) {
  const Laid laid({paragraph("三、本年度办理结果"), paragraph("（一）予以公开"), paragraph("1"),
                   paragraph("2"), paragraph("3"), paragraph("4"), paragraph("5"), paragraph("6")});
  EXPECT_THAT(sketches(rowsOf(laid.lines, 3)),
              ElementsAre("三、本年度办理结果|（一）予以公开: 1|2|3", ": 4|5|6"));
}

TEST(RowsOf, ALooseLabelEndsAShortRow) {
  const Laid laid({paragraph("规章"), paragraph("1"), paragraph("2"), paragraph("行政规范性文件"),
                   paragraph("3")});
  const auto rows = rowsOf(laid.lines, 3);
  EXPECT_THAT(sketches(rows), ElementsAre("规章: 1|2", "行政规范性文件: 3"));
  EXPECT_TRUE(rows[0].loose);
  EXPECT_FALSE(rows[0].of_table);
}

TEST(RowsOf, ALooseLabelThatGoesOnBehindItsFigures) {
  const Laid laid({paragraph("四、结转下年度\t0\t0\t0"), paragraph("继续办理"), paragraph("规章"),
                   paragraph("1")});
  EXPECT_THAT(sketches(rowsOf(laid.lines, 3)),
              ElementsAre("四、结转下年度|继续办理: 0|0|0", "规章: 1"));
}

TEST(RowsOf, ALooseLabelCutFromItsOneFigure) {
  const Laid laid({paragraph("行政事业性\t85.3"), paragraph("收费")});
  EXPECT_THAT(sketches(rowsOf(laid.lines, 3)), ElementsAre("行政事业性|收费: 85.3"));
  const Laid other({paragraph("行政值班室\t85.3"), paragraph("收费")});
  EXPECT_THAT(sketches(rowsOf(other.lines, 3)), ElementsAre("行政值班室\t85.3|收费: "));
}

TEST(RowsOf, AShortLabelIsToldByItsNumberToo) {
  const Laid laid({table({{"（六）其他", "1", "2", "3"}, {"处理", "", "", ""}})});
  EXPECT_THAT(sketches(rowsOf(laid.lines, 3)), ElementsAre("（六）其他|处理: 1|2|3"));
  const Laid whole({table({{"3．其他", "1", "2", "3"}, {"处理", "", "", ""}})});
  EXPECT_EQ(rowsOf(whole.lines, 3).size(), 2U);
}

TEST(RowsOf, ALooseLabelCutBehindItsNumber) {
  const Laid laid({paragraph("（三）不予公开 1. 0 1 1"), paragraph("属于国家秘密"),
                   paragraph("2.其他法律行政法规禁止公开 2 0 2")});
  EXPECT_THAT(sketches(rowsOf(laid.lines, 3)), ElementsAre("（三）不予公开|1.|属于国家秘密: 0|1|1",
                                                           "2.其他法律行政法规禁止公开: 2|0|2"));
}

TEST(RowsOf, TheRestOfALabelInATableBelow) {
  const Laid laid({paragraph("一、本年新收政府信息\t0\t0\t0"),
                   table({{"公开申请数量", "", "", ""}, {"二、上年结转", "1", "2", "3"}})});
  EXPECT_THAT(sketches(rowsOf(laid.lines, 3)),
              ElementsAre("一、本年新收政府信息|公开申请数量: 0|0|0", "二、上年结转: 1|2|3"));
}

TEST(RowsOf, FiguresOverSeveralLinesHaveNoOrder) {
  const Laid broken({paragraph("（一）予以公开 78 5"), paragraph("7 90")});
  EXPECT_TRUE(rowsOf(broken.lines, 4).at(0).broken);
  const Laid one_a_line({paragraph("（一）予以公开"), paragraph("78"), paragraph("5")});
  EXPECT_FALSE(rowsOf(one_a_line.lines, 4).at(0).broken);
  const Laid whole({paragraph("（一）予以公开"), paragraph("78 5 7 90")});
  EXPECT_FALSE(rowsOf(whole.lines, 4).at(0).broken);
}

TEST(RowsOf, ProseEndsARow) {
  const std::string prose(300, 'x');
  const Laid laid({paragraph("规章"), paragraph("1"), paragraph(prose), paragraph("2")});
  EXPECT_THAT(sketches(rowsOf(laid.lines, 3)), ElementsAre("规章: 1", ": 2"));
}

TEST(RowsOf, ARowWithoutFigures) {
  const Laid laid({table({{"信息内容", "本年制发件数"}, {"规章", ""}})});
  const auto rows = rowsOf(laid.lines, 3);
  EXPECT_THAT(sketches(rows), ElementsAre("信息内容|本年制发件数: ", "规章: "));
  EXPECT_EQ(rows[1].cells.size(), 1U);
  EXPECT_FALSE(rows[1].hasFigure());
}

}  // namespace
}  // namespace gouji
