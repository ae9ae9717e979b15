#include "filters/import/html/list_marker.h"

#include <gtest/gtest.h>

namespace gouji::html {
namespace {

TEST(ListMarker, IsWhatABrowserPrints) {
  EXPECT_EQ(listMarker(NumberStyle::decimal, 12), "12.");
  EXPECT_EQ(listMarker(NumberStyle::chinese, 1), "一、");
  EXPECT_EQ(listMarker(NumberStyle::chinese, 10), "十、");
  EXPECT_EQ(listMarker(NumberStyle::chinese, 21), "二十一、");
  EXPECT_EQ(listMarker(NumberStyle::lower_letter, 3), "c.");
  EXPECT_EQ(listMarker(NumberStyle::upper_roman, 14), "XIV.");
  EXPECT_EQ(listMarker(NumberStyle::lower_letter, 27), "27.");
  EXPECT_EQ(listMarker(NumberStyle::none, 1), "");
}

TEST(ListMarker, StyleComesFromTypeAndInlineStyle) {
  constexpr auto kDecimal = NumberStyle::decimal;
  EXPECT_EQ(numberStyle("", "", kDecimal), kDecimal);
  EXPECT_EQ(numberStyle("a", "", kDecimal), NumberStyle::lower_letter);
  EXPECT_EQ(numberStyle("I", "", kDecimal), NumberStyle::upper_roman);
  EXPECT_EQ(numberStyle("", "margin:0;list-style: inside none", kDecimal), NumberStyle::none);
  EXPECT_EQ(numberStyle("1", "list-style-type:cjk-ideographic;", kDecimal), NumberStyle::chinese);
  EXPECT_EQ(numberStyle("", "list-style", kDecimal), kDecimal);
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
