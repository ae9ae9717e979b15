#include <gtest/gtest.h>

#include <string>

#include "filters/import/html/html.h"
#include "filters/import/read_error.h"
#include "tests/filters/import/html/outline.h"

namespace gouji {
namespace {

std::string read(std::string_view page) {
  return outline(html::read(page, {}));
}

TEST(HtmlTable, SpansAreKept) {
  EXPECT_EQ(read("<table><tr><td colspan=2>甲<td rowspan=2>乙</tr><tr><td>1</td><td>2</td></tr>"
                 "</table>"),
            "{甲@1,2;乙@2,1|1;2}\n");
}

TEST(HtmlTable, NonsenseSpansCountAsOne) {
  EXPECT_EQ(read("<table><tr><td colspan=''>a<td colspan=x>b<td colspan=-3>c<td colspan=0>d"
                 "<tr><td rowspan='2px'>e<td>f<tr><td>g</table>"),
            "{a;b;c;d|e@2,1;f|g}\n");
}

TEST(HtmlTable, RowspanZeroReachesToTheEnd) {
  EXPECT_EQ(read("<table><tr><td rowspan=0>a<td>1<tr><td>2<tr><td>3</table>"), "{a@3,1;1|2|3}\n");
}

TEST(HtmlTable, EndTagsMayBeMissing) {
  EXPECT_EQ(read("<table><tr><td><p><span>甲<td>0<tr><td><font>乙<td><b>1</table>后"),
            "{甲;0|乙;1}\n后\n");
}

TEST(HtmlTable, CellsMayLackARow) {
  EXPECT_EQ(read("<table><td>甲</td><td>0</td><tr><td>乙</td><td>1</td></table>"), "{甲;0|乙;1}\n");
}

TEST(HtmlTable, RowsMayLackATable) {
  EXPECT_EQ(read("<div><tr><td>甲</td><td>0</td></tr><tr><td>乙</td><td>1</td></tr></div><p>后"),
            "{甲;0|乙;1}\n后\n");
}

TEST(HtmlTable, StandsInAParagraph) {
  EXPECT_EQ(read("<p>前<table><tr><td>甲<td>0</table>后</p>"), "前\n{甲;0}\n后\n");
}

TEST(HtmlTable, TextOutsideOfCellsAndTheCaptionGoBefore) {
  EXPECT_EQ(read("<table><caption>表一</caption>单位：件<tr><td>甲<td>0</tr></table>"),
            "表一\n单位：件\n{甲;0}\n");
}

TEST(HtmlTable, WordsRubbishIsDropped) {
  EXPECT_EQ(read("<table><tr><td><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></td>"
                 "<td><!--[if gte mso 9]><xml><w:X>n</w:X></xml><![endif]-->12<o:p></o:p></td>"
                 "</tr></table><?xml:namespace prefix = o ns = \"urn:x\" />尾"),
            "{;12}\n尾\n");
}

TEST(HtmlTable, ParagraphsAndBreaksOfACellAreItsLines) {
  EXPECT_EQ(read("<table><tr><td><p>商业</p><p>企业</p></td><td>科研<br>机构</td></tr></table>"),
            "{商业/企业;科研/机构}\n");
}

TEST(HtmlTable, BlankCellsAreKept) {
  EXPECT_EQ(read("<table><tr><td>甲</td><td></td><td>&nbsp;</td><td>　</td></tr></table>"),
            "{甲;;;}\n");
}

TEST(HtmlTable, LayoutTablesUnfold) {
  EXPECT_EQ(read("<table><tr><td><p>一、总体情况</p><table><tr><td>规章<td>0</table></td></tr>"
                 "</table>"),
            "一、总体情况\n{规章;0}\n");
}

TEST(HtmlTable, StylesMakeTables) {
  EXPECT_EQ(read("<div style='width:9px; display: table'><div style='display:table-row'>"
                 "<div style='display:table-cell'>规章</div><p style='DISPLAY:TABLE-CELL'>0</p>"
                 "</div><div style='display:table-row'><span style='display:table-cell'>文件"
                 "</span><span style='display:table-cell'>3</span></div></div><p>后</p>"),
            "{规章;0|文件;3}\n后\n");
}

TEST(HtmlTable, HiddenRowsAndCellsAreLeftOut) {
  EXPECT_EQ(read("<table><tr><td>甲</td><td style='display:none'>x</td><td>0</td></tr>"
                 "<tr hidden><td>乙</td><td>9</td></tr></table>"),
            "{甲;0}\n");
}

TEST(HtmlTable, SeveralBodiesAreOneTable) {
  EXPECT_EQ(read("<table><thead><tr><th>甲<th>乙</thead><tbody><tr><td>1<td>2</tbody><tbody>"
                 "<tr><td>3<td>4</tbody></table>"),
            "{甲;乙|1;2|3;4}\n");
}

TEST(HtmlTable, CutTablesEndWhereTheFileEnds) {
  EXPECT_EQ(read("<table><tr><td>甲</td><td>0</td></tr><tr><td>乙</td><t"), "{甲;0|乙}\n");
}

TEST(HtmlTable, AnUnclosedSelectLosesNoTable) {
  EXPECT_EQ(read("<select><option>选<table><tr><td>甲<td>0</table>"), "{甲;0}\n");
}

TEST(HtmlTable, CellsKnowTheirLine) {
  const Document document =
      html::read("<p>a</p>\n<table>\n<tr>\n<td>甲</td>\n<td>0</td></table>", {});
  const auto& table = std::get<Table>(document.blocks.at(1));
  EXPECT_EQ(table.cells.at(0).origin.line, 4);
  EXPECT_EQ(table.cells.at(1).origin.line, 5);
}

TEST(HtmlTable, TooManyCellsAreRefused) {
  std::string page = "<table>";
  for (int i = 0; i < 20; ++i) {
    page += "<tr><td>1<td>2";
  }
  Limits limits;
  limits.table_cells = 30;
  EXPECT_THROW(html::read(page, limits), ReadError);
}

TEST(HtmlTable, DeepNestsAreReadAsFarAsTheyGo) {
  std::string page = "<p>前</p>";
  for (int i = 0; i < 50'000; ++i) {
    page += "<table><tr><td>x";
  }
  EXPECT_FALSE(html::read(page, {}).blocks.empty());
}

}  // namespace
}  // namespace gouji
