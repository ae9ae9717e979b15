#include "core/organ/agency.h"

#include <gtest/gtest.h>

#include "core/text/unicode.h"

namespace gouji {
namespace {

TEST(IsAgencyName, NamesOfOrgans) {
  for (const std::u32string_view name :
       {U"澄湾县水务局", U"澄湾县人民政府", U"澄湾县人民政府办公室", U"云溪市发展和改革委员会",
        U"云溪市林业局(云溪市绿化委员会办公室)", U"澄湾县石桥镇人民政府", U"澄湾县公安局交警大队",
        U"云溪经济技术开发区管委会", U"国家税务总局云溪市税务局", U"澄湾县", U"云溪市石桥街道",
        U"澄湾县退役军人事务局"}) {
    EXPECT_TRUE(isAgencyName(name)) << toUtf8(name);
  }
}

TEST(IsAgencyName, OtherWords) {
  for (const std::u32string_view name :
       {U"", U"局", U"水局", U"首页", U"澄湾县水务局网站", U"本局", U"各区人民政府", U"我局",
        U"澄湾县水务局2023年", U"关于澄湾县水务局", U"信息公开年报", U"来源:澄湾县水务局",
        U"主动公开", U"总体情况"}) {
    EXPECT_FALSE(isAgencyName(name)) << toUtf8(name);
  }
  EXPECT_FALSE(isAgencyName(std::u32string(60, U'县') + U"水务局"));
}

TEST(IsRegionName, RegionsWithoutAnOrgan) {
  EXPECT_TRUE(isRegionName(U"澄湾县"));
  EXPECT_TRUE(isRegionName(U"云溪高新技术产业园区"));
  EXPECT_FALSE(isRegionName(U"澄湾县人民政府"));
  EXPECT_FALSE(isRegionName(U"澄湾县水务局"));
}

TEST(InFull, ShortNames) {
  EXPECT_EQ(inFull(U"云溪市发改委"), U"云溪市发展和改革委员会");
  EXPECT_EQ(inFull(U"云溪市卫健委"), U"云溪市卫生健康委员会");
  EXPECT_EQ(inFull(U"澄湾县水务局"), U"澄湾县水务局");
  EXPECT_EQ(inFull(U"发改委"), U"发改委");
}

}  // namespace
}  // namespace gouji
