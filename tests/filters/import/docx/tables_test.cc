#include "tests/filters/import/docx/reading.h"

#include <gmock/gmock.h>

namespace gouji::docx {
namespace {

using test::Docx;
using ::testing::ElementsAre;

std::string merge(std::string_view value) {
  return std::string("<w:vMerge w:val=\"").append(value).append("\"/>");
}

std::string span(int columns) {
  return "<w:gridSpan w:val=\"" + std::to_string(columns) + "\"/>";
}

TEST(DocxTables, SpanColumnsAndRows) {
  EXPECT_THAT(sketchOf(tbl(tr(tc("a", span(2) + merge("restart")) + tc("b")) +
                           tr(tc("", span(2) + "<w:vMerge/>") + tc("c")) +
                           tr(tc("1") + tc("2") + tc("3")))),
              ElementsAre("table [a 2x2][b] / [c] / [1][2][3]"));
}

TEST(DocxTables, StartAMergeAnewWhereNoneIsAbove) {
  EXPECT_THAT(sketchOf(tbl(tr(tc("a", merge("continue")) + tc("1")) +
                           tr(tc("hidden", merge("continue")) + tc("2")) +
                           tr(tc("b", merge("restart")) + tc("3")) +
                           tr(tc("other width", span(2) + merge("continue"))))),
              ElementsAre("table [a 2x1][1] / [2] / [b][3] / [other width 1x2]"));
}

TEST(DocxTables, MergeSideBySideColumnsApart) {
  EXPECT_THAT(sketchOf(tbl(tr(tc("a", merge("restart")) + tc("b", merge("restart")) + tc("1")) +
                           tr(tc("", merge("continue")) + tc("c", merge("restart")) + tc("2")) +
                           tr(tc("", merge("continue")) + tc("", merge("continue")) + tc("3")))),
              ElementsAre("table [a 3x1][b][1] / [c 2x1][2] / [3]"));
}

TEST(DocxTables, MergeInTheMannerOfOldFiles) {
  const std::string first = "<w:hMerge w:val=\"restart\"/>";
  const std::string next = "<w:hMerge w:val=\"continue\"/>";
  EXPECT_THAT(sketchOf(tbl(tr(tc("a", first + merge("restart")) + tc("", next) + tc("1")) +
                           tr(tc("", first + merge("continue")) + tc("", next) + tc("2")) +
                           tr(tc("x", next) + tc("y") + tc("z")))),
              ElementsAre("table [a 2x2][1] / [2] / [x][y][z]"));
}

TEST(DocxTables, LeaveGridColumnsFree) {
  const Document document =
      read(Docx{tbl(tr("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("b")) +
                    tr(tc("c") + tc("d")))}
               .bytes(),
           Limits{});
  const Table& table = std::get<Table>(document.blocks.at(0));
  EXPECT_EQ(table.columns, 2);
  EXPECT_EQ(table.cells.at(0).column, 1);
}

TEST(DocxTables, ReadRowsAndCellsInWrappers) {
  EXPECT_THAT(
      sketchOf(tbl("<w:sdt><w:sdtContent>" + tr(tc("a") + tc("b")) + "</w:sdtContent></w:sdt>" +
                   tr("<w:sdt><w:sdtPr/><w:sdtContent>" + tc("c") +
                      "</w:sdtContent></w:sdt><w:customXml><w:customXmlPr/>" +
                      "<w:tc><w:sdt><w:sdtContent>" + p("d") +
                      "</w:sdtContent></w:sdt></w:tc></w:customXml>"))),
      ElementsAre("table [a][b] / [c][d]"));
}

TEST(DocxTables, JoinParagraphsOfACell) {
  EXPECT_THAT(sketchOf(tbl(tr("<w:tc>" + p("") + p("商业") + p("企业") + p("") +
                              "</w:tc><w:tc/><w:tc><w:p/></w:tc>"))),
              ElementsAre("table [商业\n企业][][]"));
}

TEST(DocxTables, HoldTables) {
  EXPECT_THAT(sketchOf(tbl(
                  tr("<w:tc>" + p("outer") + tbl(tr(tc("1") + tc("2"))) + p("after") + "</w:tc>"))),
              ElementsAre("outer", "table [1][2]", "after"));
}

TEST(DocxTables, HoldTextBoxes) {
  EXPECT_THAT(sketchOf(tbl(tr(
                  "<w:tc><w:p><w:r><w:t>cell</w:t><w:pict><v:textbox><w:txbxContent>" + p("box") +
                  "</w:txbxContent></v:textbox></w:pict></w:r></w:p></w:tc>" + tc("b")))),
              ElementsAre("table [box\ncell][b]"));
}

TEST(DocxTables, LeaveHiddenAndEmptyRowsOut) {
  EXPECT_THAT(
      sketchOf(tbl(tr(tc("a") + tc("b")) + tr("") +
                   tr("<w:trPr><w:hidden/></w:trPr>" + tc("x") + tc("y")) + tr(tc("c") + tc("d")))),
      ElementsAre("table [a][b] / [c][d]"));
}

TEST(DocxTables, SurviveOddSpans) {
  EXPECT_THAT(sketchOf(tbl(tr(tc("a", span(0)) + tc("b", span(-3)) + tc("c")) +
                           tr(tc("d", "<w:gridSpan w:val=\"x\"/>") + tc("e") + tc("f")))),
              ElementsAre("table [a][b][c] / [d][e][f]"));
  EXPECT_THAT(sketchOf(tbl(tr(tc("a") + tc("b")) + tr(tc("wide", span(2147483647)) + tc("c")))),
              ElementsAre("table [a][b] / [wide 1x1000]"));
}

TEST(DocxTables, SurviveMisplacedElements) {
  EXPECT_THAT(sketchOf(tr(tc("row") + tc("without table")) + tbl(tc("cell without row")) +
                       tbl(p("between") + tr(p("in a row") + tc("1") + tc("2")))),
              ElementsAre("row", "without table", "cell without row", "between", "in a row",
                          "table [1][2]"));
}

TEST(DocxTables, KnowThePagesOfTheirCells) {
  const Document document =
      read(Docx{tbl(tr(tc("a") + tc("b")) +
                    tr("<w:tc><w:p><w:r><w:lastRenderedPageBreak/><w:t>c</w:t></w:r></w:p></w:tc>" +
                       tc("")))}
               .bytes(),
           Limits{});
  const Table& table = std::get<Table>(document.blocks.at(0));
  EXPECT_EQ(table.cells.at(1).origin.page, 1);
  EXPECT_EQ(table.cells.at(2).origin.page, 2);
  EXPECT_EQ(table.cells.at(3).origin.page, 2);
}

}  // namespace
}  // namespace gouji::docx
