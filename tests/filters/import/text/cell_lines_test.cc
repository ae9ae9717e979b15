#include "filters/import/text/cell_lines.h"

#include <gtest/gtest.h>

#include <string>

#include "filters/import/text/text.h"
#include "tests/filters/import/html/outline.h"

namespace gouji {
namespace {

std::string read(std::string_view text) {
  return outline(text::read(text, {}));
}

TEST(CellLines, ARowBeginsWithTheLabelBehindFigures) {
  EXPECT_EQ(
      read("二、表\n信息内容 |\n制发件数 |\n废止件数 |\n规章 |\n0 |\n0 |\n文件 |\n14 |\n6 |\n"),
      "二、表\n{信息内容;制发件数;废止件数;规章;0;0|文件;14;6}\n");
}

TEST(CellLines, PipesOfMergedCellsAreNone) {
  EXPECT_EQ(read("第一项 | |||\n信息内容\n制发件数\n废止件数\n规章\n3\n4 | ||\n文件\n1\n2 | ||\n"),
            "{第一项;信息内容;制发件数;废止件数;规章;3;4|文件;1;2}\n");
}

TEST(CellLines, ABlankCellIsAPipeAlone) {
  EXPECT_EQ(read("规章 |\n|\n3 |\n|\n文件 |\n1 |\n|\n2 |\n许可 |\n4 |\n|\n5 |\n"),
            "{规章;;3;|文件;1;;2|许可;4;;5}\n");
}

TEST(CellLines, LinesOfPipesPartRows) {
  EXPECT_EQ(read("规章 |\n|\n3 |\n||\n文件 |\n甲 |\n2 |\n|||\n许可 |\n4 |\n|\n收费 |\n5 |\n"),
            "{规章;;3|文件;甲;2|许可;4;;收费;5}\n");
}

TEST(CellLines, APipeAloneInFrontOfIndentedCellsPartsRows) {
  EXPECT_EQ(
      read("|\n 规章  |\n   |\n 3  |\n|\n 文件  |\n 1  |\n 2  | ||\n|\n 许可  |\n 4  |\n 5  |\n"),
      "{规章;;3|文件;1;2|许可;4;5}\n");
}

TEST(CellLines, EndWithASentenceOrAHeading) {
  const std::string cells = "规章 |\n1 |\n2 |\n文件 |\n3 |\n4 |\n许可 |\n5 |\n";
  EXPECT_EQ(read(cells + "三、收到和处理情况\n6\n"),
            "{规章;1;2|文件;3;4|许可;5}\n三、收到和处理情况\n6\n");
  EXPECT_EQ(read(cells + "本年没有其他情况。\n"),
            "{规章;1;2|文件;3;4|许可;5}\n本年没有其他情况。\n");
}

TEST(CellLines, FewOrWithoutFiguresAreNone) {
  EXPECT_EQ(read("首页 |\n要闻 |\n服务 |\n"), "首页 |\n要闻 |\n服务 |\n");
  const std::string menu = "首页 |\n要闻 |\n服务 |\n互动 |\n数据 |\n专题 |\n邮箱 |\n登录 |\n";
  EXPECT_EQ(read(menu), menu);
}

}  // namespace
}  // namespace gouji
