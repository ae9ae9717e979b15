#include "core/recognise/prose/scope.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

constexpr const char* kCounty = "澄湾县人民政府";
constexpr const char* kBureau = "澄湾县水务局";

TEST(ReportsOfRegion, WhoAddsUpOrgans) {
  for (const char32_t* region : {U"澄湾县人民政府", U"澄湾县", U"云江省", U"澄湾高新区管委会",
                                 U"阳坪街道办事处", U"高坨镇"}) {
    EXPECT_TRUE(reportsOfRegion(region));
  }
  for (const char32_t* organ : {U"澄湾县水务局", U"澄湾县人民政府办公室", U"税务所", U""}) {
    EXPECT_FALSE(reportsOfRegion(organ));
  }
}

TEST(SaidOfOneOffice, ARegionsOrgansAreParts) {
  EXPECT_TRUE(saidOfOneOffice(U"县住建局", kCounty));
  EXPECT_TRUE(saidOfOneOffice(U"2023年,县水务局全年共", kCounty));
  EXPECT_TRUE(saidOfOneOffice(U"县政府办公室", kCounty));
  EXPECT_TRUE(saidOfOneOffice(U"县政府办公室代表县政府", kCounty));
}

TEST(SaidOfOneOffice, ABureausOwnNameIsTheWhole) {
  EXPECT_FALSE(saidOfOneOffice(U"县水务局", kBureau));
  EXPECT_FALSE(saidOfOneOffice(U"县住建局", kBureau)) << "only a region's report adds up organs";
  EXPECT_FALSE(saidOfOneOffice(U"我局", kCounty));
  EXPECT_FALSE(saidOfOneOffice(U"各镇", kCounty));
  EXPECT_FALSE(saidOfOneOffice(U"县住建局、县水务局", kCounty)) << "several";
}

TEST(SaidOfOneOffice, WhatStandsBelow) {
  EXPECT_TRUE(saidOfOneOffice(U"县本级", kCounty));
  EXPECT_TRUE(saidOfOneOffice(U"下属单位", kBureau));
  EXPECT_FALSE(saidOfOneOffice(U"局机关和直属单位", kBureau)) << "both together are the whole";
  EXPECT_FALSE(saidOfOneOffice(U"各直属单位", kBureau));
}

TEST(SaidOfOneOffice, TheLastClauseTells) {
  EXPECT_FALSE(saidOfOneOffice(U"县住建局高度重视,全县", kCounty));
  EXPECT_TRUE(saidOfOneOffice(U"全县高度重视,县住建局", kCounty));
  EXPECT_FALSE(saidOfOneOffice(U"", kCounty));
  EXPECT_FALSE(saidOfOneOffice(U"2023年共", kCounty));
}

}  // namespace
}  // namespace gouji
