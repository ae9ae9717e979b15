#include "core/recognise/prose/sums.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/recognise/prose/lexicon/words_of.h"
#include "core/recognise/prose/paragraphs.h"
#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "35=30+5", with "…" behind it where the parts need not be all, "~" where one is approximate.
std::vector<std::string> sumsIn(const std::string& text) {
  const test::Laid laid({test::paragraph(text)});
  const auto prose = proseOf(laid.passages, Report{});
  const auto mentions = findMentions(prose.at(0).text);
  const auto words = wordsOf(prose[0].text, mentions, 2023);
  Sentence sentence;
  sentence.text = prose[0].text;
  sentence.end = prose[0].text.size();
  sentence.words = words;
  sentence.mentions = mentions;
  std::vector<std::string> all;
  for (const Sum& sum : findSums(prose[0], sentence)) {
    std::string told = sum.total.toString();
    for (const Decimal& part : sum.parts) {
      told += (&part == &sum.parts.front() ? "=" : "+") + part.toString();
    }
    all.push_back(told + (sum.open ? "…" : "") + (sum.approximate ? "~" : ""));
    EXPECT_EQ(sum.places.size(), 1U);
    EXPECT_EQ(excerptAt(laid.document, sum.places.at(0)), sum.quote);
  }
  return all;
}

TEST(FindSums, AWholeAndItsParts) {
  EXPECT_THAT(sumsIn("公开信息35条，其中动态30条，公告5条"), ElementsAre("35=30+5"));
  EXPECT_THAT(sumsIn("公开信息35条（动态30条，公告5条）"), ElementsAre("35=30+5"));
  EXPECT_THAT(sumsIn("公开信息35条：动态30条、公告6条"), ElementsAre("35=30+6"));
}

TEST(FindSums, PartsThatNeedNotBeAll) {
  EXPECT_THAT(sumsIn("公开信息35条，其中动态30条"), ElementsAre("35=30…"));
  EXPECT_THAT(sumsIn("公开信息35条，其中包括动态20条，公告5条"), ElementsAre("35=20+5…"));
  EXPECT_THAT(sumsIn("公开信息35条，其中动态20条，公告5条等"), ElementsAre("35=20+5…"));
}

TEST(FindSums, OnlyPartsInTheWholesUnit) {
  EXPECT_THAT(sumsIn("公开信息35条，其中动态30条，占85.7%，公告5条"), ElementsAre("35=30+5"));
  EXPECT_THAT(sumsIn("公开信息35条，其中视频3部"), IsEmpty());
}

TEST(FindSums, AnotherStatementIsNoPart) {
  EXPECT_THAT(sumsIn("公开信息35条，其中动态30条，公告5条，组织培训2条"), ElementsAre("35=30+5"));
  EXPECT_THAT(sumsIn("公开信息35条，其中动态20条，公告5条，同比增加9条"), ElementsAre("35=20+5"));
  EXPECT_THAT(sumsIn("公开信息35条，受理咨询30条"), IsEmpty());
}

TEST(FindSums, TheTotalBehindItsParts) {
  EXPECT_THAT(sumsIn("网站公开30条，微信公开5条，全年累计公开35条"), ElementsAre("35=30+5"));
  EXPECT_THAT(sumsIn("网站公开30条，微信公开5条，全年累计公开36条"), ElementsAre("36=30+5…"));
}

TEST(FindSums, ApproximateFigures) {
  EXPECT_THAT(sumsIn("公开信息约35条，其中动态30条，公告5条"), ElementsAre("35=30+5~"));
}

}  // namespace
}  // namespace gouji
