#include "filters/import/html/list_marker.h"

#include <gtest/gtest.h>

namespace gouji::html {
namespace {

/// The marker of item `number` where the list has this inline style.
std::string marker(std::string_view style, int number) {
  return listMarker(numberStyle("", style, {}), number);
}

TEST(ListMarker, IsWhatABrowserPrints) {
  EXPECT_EQ(marker("", 12), "12.");
  EXPECT_EQ(marker("list-style: simp-chinese-informal", 1), "一、");
  EXPECT_EQ(marker("list-style: simp-chinese-informal", 10), "十、");
  EXPECT_EQ(marker("list-style: trad-chinese-informal", 21), "二十一、");
  EXPECT_EQ(marker("list-style: cjk-ideographic", 105), "一百零五、");
  EXPECT_EQ(marker("list-style: cjk-decimal", 12), "一二、");
  EXPECT_EQ(marker("list-style: simp-chinese-formal", 12), "壹拾贰、");
  EXPECT_EQ(marker("list-style: decimal-leading-zero", 3), "03.");
  EXPECT_EQ(marker("list-style: lower-alpha", 3), "c.");
  EXPECT_EQ(marker("list-style: lower-alpha", 27), "aa.");
  EXPECT_EQ(marker("list-style: upper-roman", 94), "XCIV.");
  EXPECT_EQ(marker("list-style: upper-roman", -1), "-1.");
  EXPECT_EQ(marker("list-style: square", 1), "");
}

TEST(ListMarker, StyleComesFromTypeAndInlineStyle) {
  const auto formatOf = [](std::string_view type, std::string_view style) {
    return numberStyle(type, style, {}).format;
  };
  EXPECT_EQ(formatOf("", ""), "decimal");
  EXPECT_EQ(formatOf("a", ""), "lowerAlphabetic");
  EXPECT_EQ(formatOf("I", ""), "upperRoman");
  EXPECT_EQ(formatOf("", "margin:0;list-style: inside none"), "none");
  EXPECT_EQ(formatOf("1", "list-style-type:cjk-ideographic;"), "chineseCountingThousand");
  EXPECT_EQ(formatOf("", "list-style"), "decimal");
}

TEST(ListMarker, KnowsANumberOfTheTextsOwn) {
  for (const char* text : {"1.属于", "（二）部分公开", "三、总体", "十二、其他", "１．甲", "①乙"}) {
    EXPECT_TRUE(beginsWithNumber(text)) << text;
  }
  for (const char* text : {"2023年", "一是加强", "总体情况", "", "（本列数据"}) {
    EXPECT_FALSE(beginsWithNumber(text)) << text;
  }
}

}  // namespace
}  // namespace gouji::html
