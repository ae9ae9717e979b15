#include "core/recognise/prose/frame/content.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/prose/printed_words.h"

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(WordSet, HasItsClasses) {
  constexpr WordSet kSet = {WordClass::THIS, WordClass::hole};
  static_assert(kSet.has(WordClass::THIS));
  static_assert(kSet.has(WordClass::hole));  // behind the first 64
  static_assert(!kSet.has(WordClass::PREV));
  static_assert(!WordSet{}.has(WordClass::THIS));
  constexpr WordSet kBoth = kSet | WordSet{WordClass::PREV};
  static_assert(kBoth.has(WordClass::PREV) && kBoth.has(WordClass::hole));
}

TEST(Content, Words) {
  const test::WordedText text("收到申请35件，不予公开3件，无法提供2件");
  const Content content(text.words);
  EXPECT_EQ(content.words().size(), text.words.size());
  EXPECT_TRUE(content.has(WordClass::OUTCOME));
  EXPECT_FALSE(content.has(WordClass::FLOW));
  EXPECT_TRUE(content.has(WordClass::OUTCOME, "denied.*"));
  EXPECT_FALSE(content.has(WordClass::OUTCOME, "granted"));
  EXPECT_TRUE(content.hasAny({WordClass::FLOW, WordClass::APPLY}));
  EXPECT_FALSE(content.hasAny({WordClass::FLOW, WordClass::REVIEW}));
  EXPECT_EQ(content.first(WordClass::OUTCOME)->key, "denied.*");
  EXPECT_EQ(content.last(WordClass::OUTCOME)->key, "unavailable.*");
  EXPECT_EQ(content.first(WordClass::FLOW), nullptr);
  EXPECT_EQ(content.last(WordClass::FLOW), nullptr);
  EXPECT_THAT(content.all(WordClass::OUTCOME), SizeIs(2));
  EXPECT_THAT(content.all(WordClass::FLOW), IsEmpty());
}

TEST(Content, BeginsAtItsFirstWord) {
  const test::WordedText text("收到申请35件");
  EXPECT_EQ(Content({text.words.begin() + 1, text.words.end()}).begin(), 2U);
  EXPECT_EQ(Content().begin(), 0U);
}

TEST(Content, NeutralWords) {
  const auto isNeutral = [](const char* text) {
    return Content(test::WordedText(text).words).isNeutral();
  };
  EXPECT_TRUE(isNeutral(""));
  EXPECT_TRUE(isNeutral("本年，我局依法共有35件"));
  EXPECT_FALSE(isNeutral("本年收到35件"));
  EXPECT_FALSE(isNeutral("本年蹦跳35件"));
  EXPECT_FALSE(isNeutral("上年35件"));
}

TEST(Content, GapsAreWhatIsNotUnderstood) {
  const test::WordedText text("本年蹦跳收到35件，涉及教育");
  std::vector<std::string> gaps;
  for (const Gap& gap : Content(text.words).gapsBeside(kNeutral | WordSet{WordClass::RECEIVE})) {
    gaps.push_back(text.between(gap.begin, gap.end));
  }
  EXPECT_THAT(gaps, ElementsAre("蹦跳", "涉及", "教育"));
}

}  // namespace
}  // namespace gouji
