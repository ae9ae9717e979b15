#include "core/organ/organ.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

struct Case {
  const char* agency;
  Organ organ;
};

TEST(Organ, IsToldByTheName) {
  constexpr Case kCases[] = {
      {"澄湾县人民政府", Organ::county},
      {"澄湾县人民政府办公室", Organ::county},
      {"澄湾县", Organ::county},
      {"临溪市澄湾区人民政府", Organ::county},
      {"澄湾自治县人民政府", Organ::county},
      {"澄湾旗人民政府", Organ::county},
      {"澄湾縣人民政府", Organ::county},
      {"澄湾县云岭镇人民政府", Organ::township},
      {"云岭乡人民政府", Organ::township},
      {"澄湾区云岭街道办事处", Organ::township},
      {"云岭街道", Organ::township},
      {"澄湾县水务局", Organ::department},
      {"临溪市发展和改革委员会", Organ::department},
      {"临溪市澄湾区市场监督管理局", Organ::department},
      {"云岭省水利厅", Organ::department},
      {"区水务局", Organ::department},
      {"云岭省人民政府", Organ::province},
      {"云岭壮族自治区人民政府", Organ::province},
      {"临溪市人民政府", Organ::city},
      {"临溪市人民政府办公室", Organ::city},
      {"云岭自治州人民政府", Organ::city},
  };
  for (const Case& each : kCases) {
    EXPECT_EQ(organOf(each.agency), each.organ) << each.agency;
  }
}

TEST(Organ, IsUnclearRatherThanGuessed) {
  for (const char* agency :
       {"", "国家市场监督管理总局", "国家税务总局", "国务院办公厅", "中国气象局", "商务部",
        "自然资源部", "海关总署", "水务局", "市场监督管理局", "城市管理局",
        "云岭经济开发区管理委员会", "云岭新区管理委员会", "云岭示范区管理委员会", "云岭自贸区",
        "市容管理局", "临溪日报社", "云岭实验区管委会"}) {
    EXPECT_EQ(organOf(agency), Organ::unclear) << agency;
    EXPECT_FALSE(lacksRulemakingPower(organOf(agency))) << agency;
  }
}

TEST(Organ, OnlyTheLowerOnesSurelyMakeNoRules) {
  EXPECT_TRUE(lacksRulemakingPower(Organ::county));
  EXPECT_TRUE(lacksRulemakingPower(Organ::township));
  EXPECT_TRUE(lacksRulemakingPower(Organ::department));
  EXPECT_FALSE(lacksRulemakingPower(Organ::city));
  EXPECT_FALSE(lacksRulemakingPower(Organ::province));
}

}  // namespace
}  // namespace gouji
