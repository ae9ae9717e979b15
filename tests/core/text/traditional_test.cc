#include "core/text/traditional.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(Simplified, CharacterByCharacter) {
  EXPECT_EQ(simplified(U'開'), U'开');
  EXPECT_EQ(simplified(U'總'), U'总');
  EXPECT_EQ(simplified(U'计'), U'计');
  EXPECT_EQ(simplified(U'a'), U'a');
  EXPECT_EQ(simplified(U'\U0010ffff'), U'\U0010ffff');
}

TEST(IsTraditional, TellsTheScriptOfADocument) {
  EXPECT_TRUE(isTraditional("收到和處理政府資訊公開申請情況，本年新收申請數量"));
  EXPECT_FALSE(isTraditional("收到和处理政府信息公开申请情况，本年新收申请数量"));
}

TEST(IsTraditional, AFewSuchCharactersAreNoScript) {
  EXPECT_FALSE(
      isTraditional("著名的乾县，单位负责人為王東。本年度收到和处理政府信息公开申请的情况如下，"
                    "有关数据见附表，其余事项见第六部分，特此说明，欢迎各界监督。"));
  EXPECT_FALSE(isTraditional("開"));
  EXPECT_FALSE(isTraditional(""));
  EXPECT_FALSE(isTraditional("2023 1,234"));
}

}  // namespace
}  // namespace gouji
