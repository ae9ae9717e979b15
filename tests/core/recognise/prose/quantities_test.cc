#include "core/recognise/prose/quantities.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/fold.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "约35件=35~": what belongs to each quantity, its value, "~" where it is approximate.
std::vector<std::string> mentionsIn(const char* printed) {
  const std::u32string text = fold(printed).text;
  std::vector<std::string> all;
  for (const Mention& each : findMentions(text)) {
    EXPECT_LE(each.begin, each.number);
    EXPECT_LT(each.number, each.end);
    all.push_back(toUtf8(text.substr(each.begin, each.end - each.begin)) + "=" +
                  each.value.toString() + (each.approximate ? "~" : ""));
  }
  return all;
}

Mention only(const char* printed) {
  static std::u32string text;
  text = fold(printed).text;
  return findMentions(text).at(0);
}

TEST(FindMentions, NumbersWithUnits) {
  EXPECT_THAT(mentionsIn("收到申请35件，办结1,234件，公开56条"),
              ElementsAre("35件=35", "1,234件=1234", "56条=56"));
  EXPECT_THAT(mentionsIn("收费1.5万元，占51.85%"), ElementsAre("1.5万元=1.5", "51.85%=51.85"));
  EXPECT_THAT(mentionsIn("访问量2万次"), ElementsAre("2万次=20000"));
}

TEST(FindMentions, TheUnitsKind) {
  EXPECT_EQ(only("35件").unit, MentionUnit::piece);
  EXPECT_EQ(only("35条").unit, MentionUnit::item);
  EXPECT_EQ(only("35篇").unit, MentionUnit::other);
  EXPECT_EQ(only("35%").unit, MentionUnit::percent);
  EXPECT_EQ(only("3.5个百分点").unit, MentionUnit::points);
  EXPECT_EQ(only("35元").unit, MentionUnit::yuan);
  EXPECT_EQ(only("35万元").unit, MentionUnit::wan_yuan);
  EXPECT_EQ(only("35亿元").unit, MentionUnit::yi_yuan);
  EXPECT_TRUE(only("35元").isMoney());
  EXPECT_FALSE(only("35%").isMoney());
  EXPECT_TRUE(only("35件").unit_text == U"件");
  EXPECT_EQ(only("12.50%").decimals, 2);
}

TEST(FindMentions, ChineseNumbers) {
  EXPECT_THAT(mentionsIn("收到申请三十五件，占百分之五"), ElementsAre("三十五件=35", "百分之五=5"));
  EXPECT_THAT(mentionsIn("百分之12.5"), ElementsAre("百分之12.5=12.5"));
}

TEST(FindMentions, Approximations) {
  EXPECT_THAT(
      mentionsIn("约35件，三十余件，40多件，近50件，60件以上"),
      ElementsAre("约35件=35~", "三十余件=30~", "40多件=40~", "近50件=50~", "60件以上=60~"));
}

TEST(FindMentions, BareNumbersThatAreToldAsFigures) {
  EXPECT_THAT(mentionsIn("申请数为0，"), ElementsAre("0=0"));
  EXPECT_EQ(only("申请数为0").unit, MentionUnit::none);
  EXPECT_THAT(mentionsIn("截至12，"), IsEmpty());
}

TEST(FindMentions, WhatIsNoQuantity) {
  for (const char* text : {"2024年1月17日", "第3件", "A4件", "〔2021〕30号", "一件事一次办",
                           "一项制度", "一起推进", "共同努力", "12", ""}) {
    EXPECT_THAT(mentionsIn(text), IsEmpty()) << text;
  }
}

}  // namespace
}  // namespace gouji
