#include "filters/import/text/pipes.h"

#include <gtest/gtest.h>

#include <string>

#include "filters/import/text/text.h"
#include "tests/filters/import/html/outline.h"

namespace gouji {
namespace {

std::string read(std::string_view text) {
  return outline(text::read(text, {}));
}

TEST(Pipes, ATrailingPipeIsABorderAndBlankCellsStay) {
  EXPECT_EQ(read("第二十条第(一)项 | |||\n信息内容 | 甲 | 乙 | 丙 |\n许可 | 0 | ||\n收费 | 0 |\n"),
            "{第二十条第(一)项;;;|信息内容;甲;乙;丙|许可;0;;|收费;0}\n");
}

TEST(Pipes, BordersOnBothSides) {
  EXPECT_EQ(read("| 规章 | 0 |  |\n|---|:--:|--:|\n|| 1 | 2 |\n|---|---|---|\n| 文件 | 3 | 4\n"),
            "{规章;0;|;1;2|文件;3;4}\n");
}

TEST(Pipes, NoBorders) {
  EXPECT_EQ(read("规章 | 0 | 0\n | 1 | \n文件|2|3\n"), "{规章;0;0|;1;|文件;2;3}\n");
}

TEST(Pipes, ABlankLastCellIsNoBorder) {
  EXPECT_EQ(
      read("行政复议 | 行政诉讼 | |\n维持 | 纠正 | 总计 |\n维持 | 纠正 | 总计 | 审结\n |  |  | \n"),
      "{行政复议;行政诉讼;;|维持;纠正;总计;|维持;纠正;总计;审结|;;;}\n");
}

TEST(Pipes, DashesThatStandForNothingAreValues) {
  EXPECT_EQ(read("| 规章 | - | - |\n| - | -- | — |\n"), "{规章;-;-|-;--;—}\n");
}

TEST(Pipes, DrawnAndFullWidthPipes) {
  EXPECT_EQ(read("┌──┬──┐\n│规章│ 0│\n├──┼──┤\n│规范性│ 1│\n│文件  │  │\n└──┴──┘\n"),
            "{规章;0|规范性/文件;1}\n");
  EXPECT_EQ(read("｜规章｜0｜\n｜文件｜1｜\n"), "{规章;0|文件;1}\n");
}

TEST(Pipes, MarkdownInCells) {
  EXPECT_EQ(read("| **规章** | 0<br>件 | a\\|b |\n|---|---|---|\n| 1\\.属于 | &nbsp; | 2 |\n"),
            "{规章;0/件;a|b|1.属于;;2}\n");
}

TEST(Pipes, OneBorderedRowIsATable) {
  EXPECT_EQ(read("前\n| 0 | 0 | 0 |\n|---|---|---|\n\n后\n"), "前\n{0;0;0}\n后\n");
}

TEST(Pipes, ALinePartedByPipesIsNone) {
  EXPECT_EQ(read("首页 | 政务公开\n本局\n"), "首页 | 政务公开\n本局\n");
}

TEST(Pipes, ASectionHeadingInARowIsNone) {
  EXPECT_EQ(read("| 规章 | 0 | 0 |\n| 三、申请情况 | | |\n| 新收 | 1 | 2 |\n"),
            "{规章;0;0}\n| 三、申请情况 | | |\n{新收;1;2}\n");
}

TEST(Pipes, Separators) {
  for (const char* line : {"|---|---|", "---|---", "| :---: | ---: |", "+====+----+", "├──┼───┤"}) {
    EXPECT_TRUE(text::isSeparator(line)) << line;
  }
  for (const char* line : {"| - | - |", "| -- | -- |", "-----", "| a | --- |", "||", ""}) {
    EXPECT_FALSE(text::isSeparator(line)) << line;
  }
}

}  // namespace
}  // namespace gouji
