#include "core/recognise/layout/lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;
using test::sketches;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> linesIn(std::string text) {
  return sketches(Laid({paragraph(std::move(text))}).lines);
}

TEST(LinesOf, GluedFiguresAndTheNextRowsNumber) {
  EXPECT_THAT(
      linesIn("1.本机关不掌握相关政府信息3700000372.没有现成信息需要另行制作0000000"),
      ElementsAre("1.本机关不掌握相关政府信息|370000037", "2.没有现成信息需要另行制作|0000000"));
}

TEST(LinesOf, ZerosBeforeANumberAreFigures) {
  EXPECT_THAT(linesIn("1.属于国家秘密00000002.其他法律行政法规禁止公开0000000"),
              ElementsAre("1.属于国家秘密|0000000", "2.其他法律行政法规禁止公开|0000000"));
}

TEST(LinesOf, ChineseNumbersEndARunToo) {
  EXPECT_THAT(linesIn("（七）总计693665四、结转下年度继续办理100001"),
              ElementsAre("（七）总计|693665", "四、结转下年度继续办理|100001"));
}

TEST(LinesOf, NotesInBracketsBelongToTheirFigures) {
  EXPECT_THAT(linesIn("行政许可\t8项\t0\t7170（其中修订4068件）"),
              ElementsAre("行政许可|8项|0|7170（其中修订4068件）"));
}

TEST(LinesOf, PartsSetApartByTabs) {
  EXPECT_THAT(linesIn("结果维持\t未经复议直接起诉\t本栏"),
              ElementsAre("结果维持|未经复议直接起诉|本栏"));
  EXPECT_THAT(linesIn("年度办（二）部分\t2\t0"), ElementsAre("年度办（二）部分|2|0"));
}

TEST(LinesOf, AUnitAloneIsNoFigure) {
  EXPECT_THAT(sketches(Laid({paragraph("项"), paragraph("万元")}).lines),
              ElementsAre("项", "万元"));
  EXPECT_FALSE(Laid({paragraph("项")}).lines.at(0).pieces.at(0).isValue());
}

TEST(LinesOf, SpacesPartFigures) {
  EXPECT_THAT(linesIn("（一）予以公开 12 0　0 3 0 0 15"),
              ElementsAre("（一）予以公开|12|0|0|3|0|0|15"));
}

TEST(LinesOf, WordsForFigures) {
  EXPECT_THAT(linesIn("规章 无 无 无"), ElementsAre("规章|无|无|无"));
  EXPECT_THAT(linesIn("行政事业性收费251000元"), ElementsAre("行政事业性收费|251000元"));
}

TEST(LinesOf, ProseThatNamesLabelsStaysWhole) {
  const std::string prose =
      "全年对行政许可、行政处罚等事项及时公开，新收申请12件，予以公开10件，其余转由相关单位办理并已"
      "告知。";
  EXPECT_THAT(linesIn(prose), ElementsAre(prose));
}

TEST(LinesOf, FiguresAreMarkedAsRuns) {
  const Laid laid({paragraph("（一）予以公开1200315")});
  ASSERT_EQ(laid.lines.size(), 1U);
  const Line& line = laid.lines[0];
  EXPECT_TRUE(line.loose);
  EXPECT_FALSE(line.of_table);
  ASSERT_EQ(line.pieces.size(), 2U);
  EXPECT_FALSE(line.pieces[0].is_run);
  EXPECT_TRUE(line.pieces[1].is_run);
  EXPECT_EQ(excerptAt(laid.document, line.pieces[1].place), "1200315");
}

TEST(LinesOf, RowsOfATableKeepTheirCells) {
  const Laid laid({test::table({{"规章", "1", ""}, {"行政规范性文件", "２", "—"}})});
  EXPECT_THAT(sketches(laid.lines), ElementsAre("规章|1|", "行政规范性文件|２|—"));
  const Line& line = laid.lines[1];
  EXPECT_TRUE(line.of_table);
  EXPECT_FALSE(line.loose);
  EXPECT_EQ(line.columns, Columns::grid);
  EXPECT_EQ(line.pieces[2].column, 2);
  EXPECT_TRUE(line.pieces[1].isValue());
  EXPECT_TRUE(line.pieces[2].isDash());
  EXPECT_FALSE(line.pieces[0].isValue());
  EXPECT_TRUE(laid.lines[0].pieces[2].blank());
  EXPECT_EQ(textAt(laid.document, laid.lines[0].pieces[2].place), "");
}

TEST(LinesOf, ATableOfOneColumnIsLooseText) {
  const Laid laid({test::table({{"规章100"}, {"行政规范性文件211"}})});
  EXPECT_THAT(sketches(laid.lines), ElementsAre("规章|100", "行政规范性文件|211"));
}

TEST(LinesOf, ANumberAloneIsNoFigure) {
  const Laid laid({test::table({{"1.", "属于国家秘密", "0"}})});
  EXPECT_TRUE(laid.lines[0].pieces[0].is_number_mark);
  EXPECT_FALSE(laid.lines[0].pieces[0].isValue());
}

TEST(LinesOf, ParagraphsAreCutAtHeadingsInside) {
  const Laid laid(
      {paragraph("一、总体情况本局按照条例要求及时公开有关信息，公开渠道畅通，成效明显。"
                 "二、主动公开政府信息情况规章000")});
  EXPECT_THAT(
      sketches(laid.lines),
      ElementsAre("一、总体情况", "本局按照条例要求及时公开有关信息，公开渠道畅通，成效明显。",
                  "二、主动公开政府信息情况", "规章|000"));
}

TEST(LinesOf, MarginsAndMetadataAreLeftOut) {
  EXPECT_THAT(Laid({paragraph("3", ParagraphRole::margin),
                    paragraph("标题：年度报告", ParagraphRole::metadata), paragraph("　")})
                  .lines,
              IsEmpty());
}

}  // namespace
}  // namespace gouji
