#include "core/text/date.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "core/text/fold.h"
#include "core/text/unicode.h"

namespace gouji {

void PrintTo(const Date& date, std::ostream* out) {
  *out << date.year << "-" << date.month << "-" << date.day;
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Date> datesIn(std::string_view text) {
  std::vector<Date> dates;
  for (const FoundDate& each : findDates(fold(text).text)) {
    dates.push_back(each.date);
  }
  return dates;
}

TEST(FindDates, EverySpelling) {
  const Date day{2024, 1, 17};
  for (const char* text :
       {"2024年1月17日", "2024年01月17日", "２０２４年１月１７日", "2024 年 1 月 17 日",
        "2024-01-17", "2024-1-17", "2024/1/17", "2024.01.17", "二〇二四年一月十七日",
        "二○二四年一月十七日", "二零二四年一月十七日", "发布时间：2024-01-17",
        "发布日期 2024-01-17 09:30", "2024-01-17 15:22:08", "2024年1月17日印发"}) {
    EXPECT_THAT(datesIn(text), ElementsAre(day)) << text;
  }
}

TEST(FindDates, ATimeBehindTheDate) {
  EXPECT_THAT(datesIn("2020-01-20 15:22"), ElementsAre(Date{2020, 1, 20}));
  EXPECT_THAT(datesIn("2020-01-02 9:05"), ElementsAre(Date{2020, 1, 2}));
}

TEST(FindDates, ADateWithoutItsYearTakesTheOneBefore) {
  EXPECT_THAT(datesIn("2023年1月1日至12月31日"), ElementsAre(Date{2023, 1, 1}, Date{2023, 12, 31}));
  EXPECT_THAT(datesIn("12月31日"), IsEmpty());
}

TEST(FindDates, WhatIsNoDate) {
  for (const char* text :
       {"", "2024年", "2024年1月", "2024年13月1日", "2024年2月30日", "2024年0月5日", "1.2.3",
        "自202111日起至20211231日止", "20240117", "3024年1月1日", "1234-5-6", "2024-1", "2024-",
        "2024-01-171", "12024年1月1日"}) {
    EXPECT_THAT(datesIn(text), IsEmpty()) << text;
  }
}

TEST(FindDates, TellsWhereTheDateStands) {
  const auto dates = findDates(U"于2024年1月17日发布");
  ASSERT_EQ(dates.size(), 1U);
  EXPECT_EQ(dates[0].begin, 1U);
  EXPECT_EQ(dates[0].end, 11U);
  EXPECT_TRUE(dates[0].has_year);
}

TEST(FindPeriods, EveryJoint) {
  for (const char* text :
       {"自2023年1月1日起至2023年12月31日止", "2023年1月1日至2023年12月31日",
        "2023年1月1日至12月31日", "2023年1月1日到12月31日", "2023年1月1日—12月31日",
        "2023年1月1日——2023年12月31日", "2023.1.1-2023.12.31", "2023年1月1日～2023年12月31日",
        "2023年1月1日起，至2023年12月31日止"}) {
    const auto periods = findPeriods(fold(text).text);
    ASSERT_EQ(periods.size(), 1U) << text;
    EXPECT_EQ(periods[0].from, (Date{2023, 1, 1})) << text;
    EXPECT_EQ(periods[0].to, (Date{2023, 12, 31})) << text;
  }
}

TEST(FindPeriods, TwoDatesAreNoPeriod) {
  EXPECT_THAT(findPeriods(fold("2023年1月1日、2023年12月31日").text), IsEmpty());
  EXPECT_THAT(findPeriods(fold("自202111日起至20211231日止").text), IsEmpty());
}

TEST(YearAt, MovesBehindTheYear) {
  const std::u32string text = U"二〇二四年度和2023年";
  std::size_t at = 0;
  EXPECT_EQ(yearAt(text, at), 2024);
  EXPECT_EQ(at, 5U);
  EXPECT_FALSE(yearAt(text, at));
  at = 7;
  EXPECT_EQ(yearAt(text, at), 2023);
  at = 8;
  EXPECT_FALSE(yearAt(text, at)) << "inside a number";
  at = 99;
  EXPECT_FALSE(yearAt(text, at));
}

TEST(YearAt, YearsOfAReport) {
  for (const std::u32string_view text : {U"1989年", U"2100年", U"24年", U"2023"}) {
    std::size_t at = 0;
    EXPECT_FALSE(yearAt(text, at)) << toUtf8(text);
  }
}

}  // namespace
}  // namespace gouji
