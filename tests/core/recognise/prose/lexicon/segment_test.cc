#include "core/recognise/prose/lexicon/segment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/recognise/prose/lexicon/lexicon.h"
#include "core/report/prose.h"
#include "tests/core/recognise/prose/printed_words.h"
#include "tests/support/properties.h"

namespace gouji {
namespace {

/// "本年|收到|35件": the words with a bar between.
std::string parted(const std::u32string& text) {
  std::string all;
  for (const Word& word : segment(text, findMentions(text), 2023)) {
    all += all.empty() ? "" : "|";
    all += toUtf8(std::u32string_view(text).substr(word.begin, word.end - word.begin));
  }
  return all;
}

std::string parted(const char* utf8) {
  return parted(fold(utf8).text);
}

std::string classes(const char* utf8) {
  const std::u32string text = fold(utf8).text;
  return test::printed(segment(text, findMentions(text), 2023));
}

TEST(Segment, WordsOfASentence) {
  EXPECT_EQ(parted("本年收到申请35件，已办结34件"), "本年|收到|申请|35件|,|已|办结|34件");
  EXPECT_EQ(classes("本年收到申请35件，已办结34件"),
            "THIS RECEIVE APPLY # , FILL:already FINISH:done #");
  EXPECT_EQ(parted(""), "");
}

TEST(Segment, FewerWordsBeforeMore) {
  EXPECT_EQ(parted("政府信息公开"), "政府信息|公开");
  EXPECT_EQ(parted("办理完毕"), "办理完毕");
  EXPECT_EQ(parted("行政复议申请"), "行政复议申请");
}

/// The longest word at the head is not taken where it leaves over what no morpheme has.
TEST(Segment, FewerHolesBeforeLongerWords) {
  EXPECT_EQ(parted("年度内部信息"), "年度|内部信息");
  EXPECT_EQ(parted("年度内信息"), "年度内|信息");
  EXPECT_EQ(classes("不公开"), "NEG:refuse OPEN");
}

/// 均, 共 and the like are words alone, but not within one that no morpheme has.
TEST(Segment, ALoneCharacterBetweenUnknownOnesBelongsToTheirWord) {
  EXPECT_EQ(classes("蹦均跳"), "hole");
  EXPECT_EQ(classes("蹦和跳"), "hole LINK hole");
  EXPECT_EQ(classes("蹦的跳"), "hole DE hole");
  EXPECT_EQ(classes("蹦均"), "hole EVERY");
}

TEST(Segment, AQuantityIsOneWordWithItsMention) {
  const std::u32string text = fold("收到约35件，办结一百二十件").text;
  const auto mentions = findMentions(text);
  const auto words = segment(text, mentions, 2023);
  std::vector<std::size_t> numbers;
  for (const Word& word : words) {
    if (word.is == WordClass::number) {
      numbers.push_back(word.mention);
      EXPECT_EQ(word.begin, mentions.at(word.mention).begin);
      EXPECT_EQ(word.end, mentions.at(word.mention).end);
    }
  }
  EXPECT_THAT(numbers, testing::ElementsAre(0U, 1U));
}

TEST(Segment, NoWordReachesIntoAQuantity) {
  EXPECT_EQ(parted("共三件"), "共|三件");
  EXPECT_EQ(parted("全部三件事项"), "全部|三件|事项");
}

TEST(Segment, TimesInFigures) {
  EXPECT_EQ(classes("2023年度收到35件"), "THIS RECEIVE #");
  EXPECT_EQ(classes("2022年结转"), "PREV CARRY");
  EXPECT_EQ(parted("截至2023年12月31日"), "截至|2023年12月31日");
  EXPECT_EQ(parted("20个工作日内答复"), "20个工作日内|答复");
}

TEST(Segment, MarksAndTitles) {
  EXPECT_EQ(classes("收到，；：()！？"), "RECEIVE , ; : ( ) ! ?");
  EXPECT_EQ(test::printed(segment(U"收到。", {}, 2023)), "RECEIVE 。");
  const std::u32string text = std::u32string(U"依据") + Prose::kTitle + U"答复";
  EXPECT_EQ(test::printed(segment(text, {}, 2023)), "MANNER QUOTE:title FINISH:answer");
}

/// Digits that are no quantity are words of nothing; they end no word in their midst.
TEST(Segment, BareDigits) {
  EXPECT_EQ(classes("收到12，"), "RECEIVE hole ,");
}

RC_GTEST_PROP(Segment, EachCharacterIsInOneWord, ()) {
  const auto morphemes = Lexicon::instance().morphemes();
  constexpr std::u32string_view kOthers = U"0123456789年月日件,;:()。!?的和不蹦跳、“";
  std::u32string text;
  for (int count = test::anyIn(0, 30); count > 0; --count) {
    if (test::anyIn(0, 3) > 0) {
      text += morphemes[test::anyIn<std::size_t>(0, morphemes.size())].text;
    } else {
      text += kOthers[test::anyIn<std::size_t>(0, kOthers.size())];
    }
  }
  const auto mentions = findMentions(text);
  std::size_t at = 0;
  std::size_t quantities = 0;
  bool hole = false;
  for (const Word& word : segment(text, mentions, 2023)) {
    RC_ASSERT(word.begin == at);
    RC_ASSERT(word.end > word.begin);
    RC_ASSERT(word.end <= text.size());
    RC_ASSERT((word.is == WordClass::mark) == (word.mark != 0));
    RC_ASSERT(!(hole && word.is == WordClass::hole));
    hole = word.is == WordClass::hole;
    if (word.is == WordClass::number) {
      RC_ASSERT(word.mention == quantities++);
    }
    at = word.end;
  }
  RC_ASSERT(at == text.size());
  RC_ASSERT(quantities == mentions.size());
}

}  // namespace
}  // namespace gouji
