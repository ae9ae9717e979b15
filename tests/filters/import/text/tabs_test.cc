#include <gtest/gtest.h>

#include <string>

#include "filters/import/text/text.h"
#include "tests/filters/import/html/outline.h"

namespace gouji {
namespace {

std::string read(std::string_view text) {
  return outline(text::read(text, {}));
}

TEST(WordsTable, ATabBeginsACellAndABlankLineEndsTheRow) {
  EXPECT_EQ(read("二、主动公开\n\t第二十条第（一）项\n\n\t信息内容\n\t本年新\n制作数量\n\n"
                 "\t规章\n\t　　0\n\n\t规范性文件\n\t \n\n\n三、收到\n"),
            "二、主动公开\n{第二十条第（一）项|信息内容;本年新/制作数量|规章;0|规范性文件;}\n"
            "三、收到\n");
}

TEST(WordsTable, ASectionHeadingRightBehindEndsIt) {
  EXPECT_EQ(read("\t规章\n\t0\n\n\t文件\n\t0\n三、收到和处理\n无\n"),
            "{规章;0|文件;0}\n三、收到和处理\n无\n");
}

TEST(WordsTable, AnIndentedSectionHeadingEndsIt) {
  EXPECT_EQ(read("\t规章\n\t0\n\n\t文件\n\t0\n\n\t三、申请情况\n\n\t新收\n\t1\n\n\t结转\n\t2\n"),
            "{规章;0|文件;0}\n\t三、申请情况\n{新收;1|结转;2}\n");
}

TEST(WordsTable, IndentedParagraphsAreNone) {
  EXPECT_EQ(read("\t一、总体情况\n\t二、主动公开\n\t三、收到\n\t四、复议\n\t五、问题\n"),
            "\t一、总体情况\n\t二、主动公开\n\t三、收到\n\t四、复议\n\t五、问题\n");
}

TEST(WordsTable, CellsKnowTheirLine) {
  const Document document = text::read("\t规章\n\t0\n\n\t文件\r\n\t1\r\n", {});
  const auto& table = std::get<Table>(document.blocks.at(0));
  EXPECT_EQ(table.meaning, Columns::ordinal);
  EXPECT_EQ(table.cells.at(3).origin.line, 5);
}

TEST(Tabs, RowsAreRaggedAndKeepBlankCells) {
  EXPECT_EQ(read("第二十条第（一）项\t\t\t\n信息内容\t甲\t乙\t丙\n规章\t0\t\n\t文件\t1\t2\n"),
            "{第二十条第（一）项;;;|信息内容;甲;乙;丙|规章;0;|;文件;1;2}\n");
}

TEST(Tabs, ABlankLineDoesNotEndTheTable) {
  EXPECT_EQ(read("规章\t0\t0\t0\n\n文件\t1\t2\t3\n\n四、复议\n"),
            "{规章;0;0;0|文件;1;2;3}\n四、复议\n");
}

TEST(Tabs, ALabelAloneBetweenRowsIsARow) {
  EXPECT_EQ(read("规章\t0\t0\t0\n第二十条第（五）项\n许可\t1\t2\t3\n"),
            "{规章;0;0;0|第二十条第（五）项|许可;1;2;3}\n");
}

TEST(Tabs, ASectionHeadingBetweenRowsIsNone) {
  EXPECT_EQ(read("规章\t0\t0\t0\n三、收到和处理申请情况\n新收\t1\t2\t3\n"),
            "{规章;0;0;0}\n三、收到和处理申请情况\n{新收;1;2;3}\n");
  EXPECT_EQ(read("规章\t0\t0\n文件\t0\t0\n三、申请情况\t\t\n新收\t1\t2\n结转\t0\t0\n"),
            "{规章;0;0|文件;0;0}\n三、申请情况\n{新收;1;2|结转;0;0}\n");
}

TEST(Tabs, ATabInProseMakesNoTable) {
  EXPECT_EQ(read("一、\t总体情况\n本局\t2024年1月\n"), "一、\t总体情况\n本局\t2024年1月\n");
}

}  // namespace
}  // namespace gouji
