#include "core/organ/organ_words.h"

#include <gtest/gtest.h>

#include <set>
#include <utility>

#include "core/text/unicode.h"

namespace gouji {
namespace {

TEST(OrganWords, EachStandsOnce) {
  std::set<std::u32string_view> words;
  for (const OrganWord& word : organWords()) {
    EXPECT_TRUE(words.insert(word.text).second) << toUtf8(word.text);
  }
}

TEST(OrganWords, OnlyRegionsHaveGovernments) {
  for (const OrganWord& word : organWords()) {
    const bool region = word.kind == NameKind::region || word.kind == NameKind::subdistrict;
    EXPECT_TRUE(region || word.government == Organ::unclear) << toUtf8(word.text);
    EXPECT_NE(word.government, Organ::department) << toUtf8(word.text);
  }
}

TEST(KindOfEnding, IsThatOfTheLongestWord) {
  using enum NameKind;
  constexpr std::pair<std::u32string_view, NameKind> kCases[] = {
      {U"区住建局", bureau},
      {U"市发改委", bureau},
      {U"省水利厅", bureau},
      {U"县政务服务中心", bureau},
      {U"市委办公室", office},
      {U"区政府办公室", government_office},
      {U"区政府办", government_office},
      {U"石桥街道办事处", government_office},
      {U"澄湾县人民政府", government},
      {U"澄湾县", region},
      {U"石桥镇", region},
      {U"石桥街道", subdistrict},
      {U"云溪开发区", zone},
      {U"云溪开发区管委会", committee},
      {U"云溪开发区管理委员会", committee},
      {U"云溪产业园区", quarter},
      {U"交警大队", establishment},
      {U"县人民法院", body},
      {U"气象站", body},
  };
  for (const auto& [name, kind] : kCases) {
    EXPECT_EQ(kindOfEnding(name), kind) << toUtf8(name);
  }
  EXPECT_EQ(kindOfEnding(U"我们"), std::nullopt);
  EXPECT_EQ(kindOfEnding(U""), std::nullopt);
}

TEST(OrganWords, AreFoundAtEitherEnd) {
  using enum NameKind;
  EXPECT_EQ(wordAtEnd(U"云岭壮族自治区", {region})->text, U"自治区");
  EXPECT_EQ(wordAtEnd(U"街道", {subdistrict})->text, U"街道") << "alone, too";
  EXPECT_EQ(wordAtEnd(U"澄湾县水务局", {region}), nullptr);
  EXPECT_EQ(wordAtBegin(U"人民政府办公室", {government, office})->text, U"人民政府");
  EXPECT_EQ(wordAtBegin(U"水务局", {bureau}), nullptr);
}

}  // namespace
}  // namespace gouji
