#include "core/text/numbering.h"

#include <gtest/gtest.h>

#include "core/text/unicode.h"

namespace gouji {
namespace {

using Style = Numbering::Style;

void expect(std::u32string_view text, Style style, int value, std::size_t length) {
  SCOPED_TRACE(toUtf8(text));
  const Numbering number = numberingOf(text);
  EXPECT_EQ(number.style, style);
  EXPECT_EQ(number.value, value);
  EXPECT_EQ(number.length, length);
}

TEST(NumberingOf, EveryStyle) {
  expect(U"一、总体情况", Style::chinese, 1, 2);
  expect(U"十二.其他", Style::chinese, 12, 3);
  expect(U"第一、总体情况", Style::chinese, 1, 3);
  expect(U"(三)不予公开", Style::bracketed_chinese, 3, 3);
  expect(U"2.其他", Style::arabic, 2, 2);
  expect(U"10:其他", Style::arabic, 10, 3);
  expect(U"(1)其他", Style::bracketed_arabic, 1, 3);
  expect(U"③其他", Style::arabic, 3, 1);
}

TEST(NumberingOf, ACommaBehindABracketIsPartOfTheMark) {
  expect(U"(一)、主动公开", Style::bracketed_chinese, 1, 4);
  expect(U"(一).主动公开", Style::bracketed_chinese, 1, 3);
}

TEST(NumberingOf, WhatIsNoNumberAtTheHead) {
  for (const char32_t* text : {U"", U"总体情况", U"一", U"一总体", U"(一", U"(一、", U"()",
                               U"第1、", U"第一", U"1.5万元", U"2023.其他", U"一二三四、", U"12"}) {
    expect(text, Style::none, 0, 0);
  }
}

TEST(WithoutNumber, LeavesTheWords) {
  EXPECT_EQ(withoutNumber(U"(三)不予公开"), U"不予公开");
  EXPECT_EQ(withoutNumber(U"不予公开"), U"不予公开");
  EXPECT_EQ(withoutNumber(U"1."), U"");
}

}  // namespace
}  // namespace gouji
