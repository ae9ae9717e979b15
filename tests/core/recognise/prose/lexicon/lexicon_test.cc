#include "core/recognise/prose/lexicon/lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

#include "core/text/fold.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> heads(const Lexicon& lexicon, const char* text) {
  std::vector<const Morpheme*> found;
  lexicon.headsOf(toUtf32(text), found);
  std::vector<std::string> all;
  for (const Morpheme* morpheme : found) {
    all.push_back(toUtf8(morpheme->text));
  }
  return all;
}

std::string errorOf(const char* tsv) {
  try {
    const Lexicon lexicon(tsv);
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
  return "none";
}

TEST(Lexicon, HeadsShortestFirst) {
  const Lexicon lexicon("FINISH\t办 办理完毕 办理 办结\tdone\nHANDLE\t理 完毕");
  EXPECT_THAT(heads(lexicon, "办理完毕了"), ElementsAre("办", "办理", "办理完毕"));
  EXPECT_THAT(heads(lexicon, "办理完"), ElementsAre("办", "办理"));
  EXPECT_THAT(heads(lexicon, "办结"), ElementsAre("办", "办结"));
  EXPECT_THAT(heads(lexicon, "完"), IsEmpty());
  EXPECT_THAT(heads(lexicon, "书"), IsEmpty());
  EXPECT_THAT(heads(lexicon, ""), IsEmpty());
}

TEST(Lexicon, HeadsOfOneTextAreNotThoseOfTheNext) {
  const Lexicon lexicon("OPEN\t公开");
  std::vector<const Morpheme*> found;
  lexicon.headsOf(U"公开", found);
  lexicon.headsOf(U"信息", found);
  EXPECT_THAT(found, IsEmpty());
}

TEST(Lexicon, MorphemesHaveTheClassAndTheKeyOfTheirRow) {
  const Lexicon lexicon("# a remark\n\nNEG\t不  拒 \trefuse\nOPEN\t公开");
  const auto all = lexicon.morphemes();
  ASSERT_EQ(all.size(), 3U);
  EXPECT_TRUE(all[1].text == U"拒");
  EXPECT_EQ(all[1].is, WordClass::NEG);
  EXPECT_EQ(all[1].key, "refuse");
  EXPECT_EQ(all[2].is, WordClass::OPEN);
  EXPECT_EQ(all[2].key, "");
}

TEST(Lexicon, BadLinesAreToldWithTheirText) {
  EXPECT_THAT(errorOf("OPEN\t公开\nWHAT\t什么"), HasSubstr("WHAT\t什么"));
  EXPECT_THAT(errorOf("OPEN"), HasSubstr("OPEN"));
  EXPECT_THAT(errorOf("mark\t,"), HasSubstr("mark"));
  EXPECT_EQ(errorOf("OPEN\t公开"), "none");
}

TEST(Lexicon, ChoicesSpellSeveral) {
  const Lexicon lexicon("PREV\t(上|前)一(年|期|) (上|去)年\nFINISH\t办(|结)");
  EXPECT_EQ(lexicon.morphemes().size(), 10u);
  EXPECT_THAT(heads(lexicon, "上一年度"), ElementsAre("上一", "上一年"));
  EXPECT_THAT(heads(lexicon, "前一期末"), ElementsAre("前一", "前一期"));
  EXPECT_THAT(heads(lexicon, "办结"), ElementsAre("办", "办结"));
  EXPECT_THAT(errorOf("PREV\t(上|前一年"), HasSubstr("without its end"));
  EXPECT_THAT(errorOf("PREV\t(上|前)年\nNEXT\t上年"), HasSubstr("twice"));
}

TEST(Lexicon, AMorphemeTwiceIsAFault) {
  EXPECT_THAT(errorOf("OPEN\t公开 发布 公开"), HasSubstr("公开"));
  EXPECT_THAT(errorOf("OPEN\t公开\nACT\t发布 公开\tpublished"), HasSubstr("公开"));
  EXPECT_EQ(errorOf("OPEN\t公开 公 开"), "none");
}

/// Quotation marks are told in every print of them.
TEST(Lexicon, TheProjectsMorphemesAreFolded) {
  for (const Morpheme& morpheme : Lexicon::instance().morphemes()) {
    if (morpheme.is == WordClass::QUOTE) {
      continue;
    }
    const std::string text = toUtf8(morpheme.text);
    EXPECT_EQ(toUtf8(fold(text).text), text);
  }
}

/// A quantity and a time are found in figures before any morpheme is.
TEST(Lexicon, TheProjectsMorphemesHoldNoDigit) {
  for (const Morpheme& morpheme : Lexicon::instance().morphemes()) {
    EXPECT_TRUE(std::none_of(morpheme.text.begin(), morpheme.text.end(), isAsciiDigit))
        << toUtf8(morpheme.text);
  }
}

TEST(Lexicon, EveryMorphemeOfTheProjectIsItsOwnLongestHead) {
  const Lexicon& lexicon = Lexicon::instance();
  EXPECT_GT(lexicon.morphemes().size(), 1000U);
  std::vector<const Morpheme*> found;
  for (const Morpheme& morpheme : lexicon.morphemes()) {
    lexicon.headsOf(morpheme.text, found);
    ASSERT_FALSE(found.empty()) << toUtf8(morpheme.text);
    EXPECT_EQ(found.back(), &morpheme) << toUtf8(morpheme.text);
    EXPECT_TRUE(std::is_sorted(found.begin(), found.end(), [](const auto* a, const auto* b) {
      return a->text.size() < b->text.size();
    }));
  }
}

}  // namespace
}  // namespace gouji
