#include "core/text/likeness.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(Likeness, TheSameWords) {
  EXPECT_EQ(likeness(U"总计", U"总计").score, 1);
  EXPECT_FALSE(likeness(U"总计", U"总计").damaged);
}

TEST(Likeness, ShortWordsAreTheSameOrNothingAlike) {
  EXPECT_EQ(likeness(U"公开", U"不予公开").score, 0);
  EXPECT_EQ(likeness(U"不予公开", U"公开").score, 0);
  EXPECT_EQ(likeness(U"其它处", U"其他处").score, 0);
}

TEST(Likeness, AnythingGluedOnLeavesALabelWhole) {
  const Likeness glued = likeness(U"属于国家秘密信息", U"属于国家秘密");
  EXPECT_DOUBLE_EQ(glued.score, 0.95);
  EXPECT_FALSE(glued.damaged);
}

TEST(Likeness, APartCutOffCountsByItsLength) {
  const Likeness half = likeness(U"行政执法", U"属于行政执法案卷");
  EXPECT_DOUBLE_EQ(half.score, 0.75);
  EXPECT_FALSE(half.damaged);
  EXPECT_LT(half.score, likeness(U"属于行政执法", U"属于行政执法案卷").score);
}

TEST(Likeness, OtherCharactersAreDamage) {
  const Likeness one = likeness(U"属于国冢秘密", U"属于国家秘密");
  EXPECT_DOUBLE_EQ(one.score, 0.9 * 5 / 6);
  EXPECT_TRUE(one.damaged);
  const Likeness moved = likeness(U"于国家秘密属", U"属于国家秘密");
  EXPECT_DOUBLE_EQ(moved.score, 0.9 * (1 - 2.0 / 6));
}

TEST(Likeness, TooManyOtherCharactersAreAnotherLabel) {
  EXPECT_EQ(likeness(U"属于行政查询", U"属于国家秘密").score, 0);
  EXPECT_EQ(likeness(U"属于国家秘密甲乙丙丁戊己庚", U"属于国甲秘密").score, 0) << "half as long";
}

}  // namespace
}  // namespace gouji
