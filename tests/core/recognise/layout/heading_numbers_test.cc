#include "core/recognise/layout/heading_numbers.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(HeadingNumber, OfEveryManner) {
  struct Case {
    std::u32string_view text;
    NumberManner manner;
    int value;
    std::size_t length;
  };
  const Case cases[] = {
      {U"一、总体情况", NumberManner::chinese, 1, 2},
      {U"三)总体情况", NumberManner::chinese, 3, 2},
      {U"第二部分主动公开", NumberManner::part, 2, 4},
      {U"第2部分:主动公开", NumberManner::part, 2, 5},
      {U"第三章、申请", NumberManner::part, 3, 4},
      {U"叁、申请", NumberManner::formal, 3, 2},
      {U"(四)复议", NumberManner::bracketed_chinese, 4, 3},
      {U"㈣复议", NumberManner::bracketed_chinese, 4, 1},
      {U"5.问题", NumberManner::arabic, 5, 2},
      {U"5)问题", NumberManner::arabic, 5, 2},
      {U"⑤问题", NumberManner::arabic, 5, 1},
      {U"⒌问题", NumberManner::arabic, 5, 1},
      {U"(6)其他", NumberManner::bracketed_arabic, 6, 3},
      {U"⑹其他", NumberManner::bracketed_arabic, 6, 1},
      {U"Ⅳ、复议", NumberManner::roman, 4, 2},
      {U"IV.复议", NumberManner::roman, 4, 3},
      {U"一总体情况", NumberManner::unmarked_chinese, 1, 1},
      {U"1总体情况", NumberManner::unmarked_arabic, 1, 1},
      {U"总体情况", NumberManner::none, 0, 0},
      {U"", NumberManner::none, 0, 0},
      {U"Instagram", NumberManner::none, 0, 0},
      {U"第", NumberManner::none, 0, 0},
  };
  for (const Case& each : cases) {
    const HeadingNumber number = headingNumberOf(each.text);
    const auto which = &each - cases;
    EXPECT_EQ(number.manner, each.manner) << which;
    EXPECT_EQ(number.value, each.value) << which;
    EXPECT_EQ(number.length, each.length) << which;
  }
}

}  // namespace
}  // namespace gouji
