#include "core/recognise/prose/lexicon/times.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text/unicode.h"
#include "tests/core/recognise/prose/printed_words.h"

namespace gouji {
namespace {

/// "2023年度 THIS": the time at the head and what it is; "" for none.
std::string timeIn(const char* utf8, std::optional<int> year = 2023) {
  const std::u32string text = toUtf32(utf8);
  const auto time = timeAt(text, year);
  return time ? toUtf8(text.substr(0, time->size)) + ' ' + test::nameOf(time->is) : "";
}

TEST(TimeAt, YearsSeenFromTheReports) {
  EXPECT_EQ(timeIn("2023年收到"), "2023年 THIS");
  EXPECT_EQ(timeIn("2023年度收到"), "2023年度 THIS");
  EXPECT_EQ(timeIn("2023年全年收到"), "2023年 THIS");
  EXPECT_EQ(timeIn("2023全年收到"), "2023全年 THIS");
  EXPECT_EQ(timeIn("2023年底"), "2023年底 THIS");
  EXPECT_EQ(timeIn("2023年末"), "2023年末 THIS");
  EXPECT_EQ(timeIn("2022年度结转"), "2022年度 PREV");
  EXPECT_EQ(timeIn("2024年度"), "2024年度 NEXT");
  EXPECT_EQ(timeIn("2021年"), "2021年 SPAN");
  EXPECT_EQ(timeIn("2025年"), "2025年 SPAN");
}

/// Then a year in figures is taken for it.
TEST(TimeAt, WithoutTheReportsYear) {
  EXPECT_EQ(timeIn("2022年度", std::nullopt), "2022年度 THIS");
  EXPECT_EQ(timeIn("2022年至2024年", std::nullopt), "2022年至2024年 SPAN");
}

TEST(TimeAt, TheFirstAndTheLastDayAreTheWholeYear) {
  EXPECT_EQ(timeIn("2023年1月1日至2023年12月31日,"), "2023年1月1日至2023年12月31日 THIS");
  EXPECT_EQ(timeIn("2023年1月1日至12月31日"), "2023年1月1日至12月31日 THIS");
  EXPECT_EQ(timeIn("2023年1月至12月"), "2023年1月至12月 THIS");
  EXPECT_EQ(timeIn("1月1日到12月31日"), "1月1日到12月31日 THIS");
  EXPECT_EQ(timeIn("2022年1月1日至12月31日"), "2022年1月1日至12月31日 PREV");
}

TEST(TimeAt, OtherRangesAreASpan) {
  EXPECT_EQ(timeIn("2023年1月至6月"), "2023年1月至6月 SPAN");
  EXPECT_EQ(timeIn("2021年至2023年"), "2021年至2023年 SPAN");
  EXPECT_EQ(timeIn("2022年1月1日至2023年12月31日"), "2022年1月1日至2023年12月31日 SPAN");
  EXPECT_EQ(timeIn("2022年、2023年"), "2022年、2023年 SPAN");
}

TEST(TimeAt, AMonthAloneIsAPartOfTheYear) {
  EXPECT_EQ(timeIn("2023年6月"), "2023年6月 SPAN");
  EXPECT_EQ(timeIn("6月份收到"), "6月份 SPAN");
  EXPECT_EQ(timeIn("6月5号"), "6月5号 SPAN");
  EXPECT_EQ(timeIn("12月31日"), "12月31日 THIS");
  EXPECT_EQ(timeIn("12月底"), "12月底 THIS");
  EXPECT_EQ(timeIn("2023年12月31日"), "2023年12月31日 THIS");
}

TEST(TimeAt, WithinWhatTimeIsAManner) {
  EXPECT_EQ(timeIn("20个工作日内答复"), "20个工作日内 MANNER");
  EXPECT_EQ(timeIn("20个工作日"), "20个工作日 MANNER");
  EXPECT_EQ(timeIn("15日内"), "15日内 MANNER");
  EXPECT_EQ(timeIn("3个月内"), "3个月内 MANNER");
}

TEST(TimeAt, NoTimes) {
  for (const char* text : {"", "年", "2023", "202年", "1023年", "20235年", "2100年", "月", "123月",
                           "6件", "15日", "收到2023年"}) {
    EXPECT_EQ(timeIn(text), "") << text;
  }
}

}  // namespace
}  // namespace gouji
