#include "core/recognise/prose/lexicon/words_of.h"

#include <gtest/gtest.h>

#include "tests/core/recognise/prose/printed_words.h"
#include "tests/support/properties.h"

namespace gouji {
namespace {

std::string wordsIn(const char* utf8, std::optional<int> year = 2023) {
  return test::printed(test::WordedText(utf8, year).words);
}

TEST(WordsOf, ASentence) {
  EXPECT_EQ(wordsIn("2023年，本机关收到政府信息公开申请35件，上年结转2件，予以公开30件"),
            "THIS , SELF RECEIVE REQUEST # , FLOW:carried_in # , OUTCOME:granted #");
}

TEST(WordsOf, TimesAreSeenFromTheReportsYear) {
  EXPECT_EQ(wordsIn("2023年结转至2024年", 2023), "THIS FLOW:carried_out");
  EXPECT_EQ(wordsIn("2023年结转", 2024), "FLOW:carried_in");
}

TEST(WordsOf, NothingOfNothing) {
  EXPECT_EQ(wordsIn(""), "");
}

TEST(WordsOf, AnAmountThatPatternsPassKeepsItsMention) {
  const test::WordedText text("予以公开30件，部分公开3件");
  std::vector<std::size_t> mentions;
  for (const Word& word : text.words) {
    if (word.is == WordClass::number) {
      mentions.push_back(word.mention);
    }
  }
  EXPECT_EQ(mentions, (std::vector<std::size_t>{0, 1}));
}

RC_GTEST_PROP(WordsOf, EachCharacterIsInOneWord, ()) {
  const auto parts = {U"政府信息", U"公开",   U"申请", U"不予", U"予以", U"部分", U"35件",
                      U"上年",     U"结转",   U"下年", U"的",   U",",    U"(",    U")",
                      U"蹦跳",     U"复议后", U"起诉", U"正在", U"办理", U"其他", U"处理"};
  std::u32string text;
  for (int count = test::anyIn(0, 40); count > 0; --count) {
    text += *(parts.begin() + test::anyIn<std::size_t>(0, parts.size()));
  }
  const auto mentions = findMentions(text);
  std::size_t at = 0;
  for (const Word& word : wordsOf(text, mentions, 2023)) {
    RC_ASSERT(word.begin == at);
    RC_ASSERT(word.end > word.begin);
    at = word.end;
  }
  RC_ASSERT(at == text.size());
}

}  // namespace
}  // namespace gouji
