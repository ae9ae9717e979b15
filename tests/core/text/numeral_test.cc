#include "core/text/numeral.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(ReadChineseNumeral, WithUnits) {
  EXPECT_EQ(readChineseNumeral(U"三"), 3);
  EXPECT_EQ(readChineseNumeral(U"十"), 10);
  EXPECT_EQ(readChineseNumeral(U"十二"), 12);
  EXPECT_EQ(readChineseNumeral(U"二十"), 20);
  EXPECT_EQ(readChineseNumeral(U"九十九"), 99);
  EXPECT_EQ(readChineseNumeral(U"一百零五"), 105);
  EXPECT_EQ(readChineseNumeral(U"一百五十"), 150);
  EXPECT_EQ(readChineseNumeral(U"两千"), 2000);
  EXPECT_EQ(readChineseNumeral(U"一千零二十"), 1020);
  EXPECT_EQ(readChineseNumeral(U"一万二千三百四十五"), 12345);
  EXPECT_EQ(readChineseNumeral(U"三亿零五万"), 300'050'000);
  EXPECT_EQ(readChineseNumeral(U"叁佰贰拾"), 320);
}

TEST(ReadChineseNumeral, DigitByDigit) {
  EXPECT_EQ(readChineseNumeral(U"二〇二四"), 2024);
  EXPECT_EQ(readChineseNumeral(U"二零一九"), 2019);
  EXPECT_EQ(readChineseNumeral(U"二○二三"), 2023);
  EXPECT_EQ(readChineseNumeral(U"〇"), 0);
}

TEST(ReadChineseNumeral, RefusesWhatIsNoNumber) {
  EXPECT_FALSE(readChineseNumeral(U""));
  EXPECT_FALSE(readChineseNumeral(U"件"));
  EXPECT_FALSE(readChineseNumeral(U"三件"));
  EXPECT_FALSE(readChineseNumeral(U"3"));
  EXPECT_FALSE(readChineseNumeral(U"一二三四五六七八九一二三四五六七八九"));
}

TEST(ReadChineseNumeral, RefusesWhatCanBeReadInTwoWays) {
  EXPECT_FALSE(readChineseNumeral(U"一百五"));
  EXPECT_FALSE(readChineseNumeral(U"二三十"));
}

}  // namespace
}  // namespace gouji
