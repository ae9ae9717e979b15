#include "core/recognise/prose/frame/subject.h"

#include <gtest/gtest.h>

#include "core/text/unicode.h"

namespace gouji {
namespace {

constexpr std::u32string_view kHealth = U"云浦市卫生健康委员会";

TEST(IsSubject, TheAgencyInFullAndAbbreviated) {
  EXPECT_TRUE(isSubject(U"云浦市卫生健康委员会", kHealth));
  EXPECT_TRUE(isSubject(U"市卫生健康委", kHealth));
  EXPECT_TRUE(isSubject(U"市卫健委", kHealth));
  EXPECT_TRUE(isSubject(U"卫健委", kHealth));
  EXPECT_TRUE(isSubject(U"委机关", kHealth));
}

TEST(IsSubject, GeneralWordsForAllOrgansOfThePlace) {
  for (const auto words : {U"我局", U"本机关", U"全市各级行政机关", U"各部门", U"各单位", U"我们",
                           U"全系统", U"市政府及其所属部门", U"各级人民政府"}) {
    EXPECT_TRUE(isSubject(words, kHealth)) << toUtf8(words);
  }
}

TEST(IsSubject, OtherOrgansAreNone) {
  EXPECT_FALSE(isSubject(U"市教育局", kHealth));
  EXPECT_FALSE(isSubject(U"信访部门", kHealth));
  EXPECT_FALSE(isSubject(U"健卫委", kHealth));  // in the order of the name
  EXPECT_FALSE(isSubject(U"市水务局", U""));
}

TEST(IsSubject, APartOfThemIsNone) {
  for (const auto words : {U"其余单位", U"其他部门", U"部分单位", U"个别机关", U"某局",
                           U"除市卫健委以外的部门", U"非我局", U"无此机关"}) {
    EXPECT_FALSE(isSubject(words, kHealth)) << toUtf8(words);
  }
}

TEST(IsSubject, NamesThatHoldSuchACharacter) {
  EXPECT_TRUE(isSubject(U"市不动产登记中心", U"云浦市不动产登记中心"));
  EXPECT_TRUE(isSubject(U"无锡市卫健委", U"无锡市卫生健康委员会"));
  EXPECT_TRUE(isSubject(U"未央区政府", U"西安市未央区人民政府"));
}

TEST(IsSubject, WordsThatEndInNoOrgan) {
  EXPECT_FALSE(isSubject(U"", kHealth));
  EXPECT_FALSE(isSubject(U"云浦市卫生健康", kHealth));
  EXPECT_FALSE(isSubject(U"市卫健委收到", kHealth));
}

TEST(IsLowerLevel, TownsAndVillages) {
  for (const auto words : {U"各乡镇", U"乡镇", U"街道", U"各乡镇、街道", U"全镇", U"镇村",
                           U"各街道办事处", U"村和社区"}) {
    EXPECT_TRUE(isLowerLevel(words)) << toUtf8(words);
  }
  for (const auto words : {U"", U"各", U"全", U"全县", U"各部门", U"办事处", U"各乡镇和部门"}) {
    EXPECT_FALSE(isLowerLevel(words)) << toUtf8(words);
  }
}

}  // namespace
}  // namespace gouji
