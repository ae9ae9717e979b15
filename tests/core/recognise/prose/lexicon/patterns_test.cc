#include "core/recognise/prose/lexicon/patterns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <span>
#include <stdexcept>

#include "tests/core/recognise/prose/printed_words.h"

namespace gouji {
namespace {

using testing::HasSubstr;

/// Words of "NEG:none OPEN", each of one character.
std::vector<Word> wordsFrom(std::string_view names) {
  std::vector<Word> words;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(' '), names.size());
    const std::string_view name = names.substr(0, end);
    const std::size_t colon = std::min(name.find(':'), name.size());
    Word word;
    word.begin = words.size();
    word.end = word.begin + 1;
    word.is = wordClassOf(name.substr(0, colon)).value();
    word.key = name.substr(std::min(colon + 1, name.size()));
    words.push_back(word);
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return words;
}

std::string made(const char* tsv, std::string_view words) {
  const Patterns patterns(tsv);
  return test::printed(patterns.apply(wordsFrom(words)));
}

std::string errorOf(const char* tsv) {
  try {
    const Patterns patterns(tsv);
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
  return "none";
}

TEST(Patterns, SeveralWordsBecomeOne) {
  EXPECT_EQ(made("INFO OPEN\tAFFAIR", "THIS INFO OPEN APPLY"), "THIS AFFAIR APPLY");
  EXPECT_EQ(made("INFO OPEN\tAFFAIR\tkey", "INFO OPEN INFO OPEN"), "AFFAIR:key AFFAIR:key");
  EXPECT_EQ(made("INFO OPEN\tAFFAIR", "INFO APPLY OPEN"), "INFO APPLY OPEN");
  EXPECT_EQ(made("INFO OPEN\tAFFAIR", "INFO"), "INFO");
  EXPECT_EQ(made("INFO OPEN\tAFFAIR", ""), "");
}

TEST(Patterns, TheWordMadeReachesOverAllOfThem) {
  const auto words = Patterns("INFO OPEN\tAFFAIR").apply(wordsFrom("THIS INFO OPEN APPLY"));
  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(words[1].begin, 1U);
  EXPECT_EQ(words[1].end, 3U);
}

TEST(Patterns, Optional) {
  const char* tsv = "INFO DE? OPEN\tAFFAIR";
  EXPECT_EQ(made(tsv, "INFO OPEN"), "AFFAIR");
  EXPECT_EQ(made(tsv, "INFO DE OPEN"), "AFFAIR");
  EXPECT_EQ(made(tsv, "INFO DE DE OPEN"), "INFO DE DE OPEN");
}

TEST(Patterns, AnyNumber) {
  const char* tsv = "INFO DE* OPEN\tAFFAIR";
  EXPECT_EQ(made(tsv, "INFO OPEN"), "AFFAIR");
  EXPECT_EQ(made(tsv, "INFO DE DE DE OPEN"), "AFFAIR");
}

TEST(Patterns, OneOrMore) {
  const char* tsv = "INFO DE+ OPEN\tAFFAIR";
  EXPECT_EQ(made(tsv, "INFO OPEN"), "INFO OPEN");
  EXPECT_EQ(made(tsv, "INFO DE OPEN"), "AFFAIR");
  EXPECT_EQ(made(tsv, "INFO DE DE OPEN"), "AFFAIR");
}

TEST(Patterns, Alternatives) {
  const char* tsv = "INFO|APPLY OPEN|NEG:none\tAFFAIR";
  EXPECT_EQ(made(tsv, "APPLY OPEN"), "AFFAIR");
  EXPECT_EQ(made(tsv, "INFO NEG:none"), "AFFAIR");
  EXPECT_EQ(made(tsv, "INFO NEG:refuse"), "INFO NEG:refuse");
}

TEST(Patterns, KeysAreAskedWhereTold) {
  const char* tsv = "NEG:refuse OPEN\tOUTCOME\tdenied.*";
  EXPECT_EQ(made(tsv, "NEG:refuse OPEN"), "OUTCOME:denied.*");
  EXPECT_EQ(made(tsv, "NEG:none OPEN"), "NEG:none OPEN");
  EXPECT_EQ(made("NEG OPEN\tOUTCOME", "NEG:none OPEN"), "OUTCOME");
}

TEST(Patterns, NoneStandsBefore) {
  const char* tsv = "!NEG|DE OPEN APPLY\tREQUEST";
  EXPECT_EQ(made(tsv, "OPEN APPLY"), "REQUEST");
  EXPECT_EQ(made(tsv, "INFO OPEN APPLY"), "INFO REQUEST");
  EXPECT_EQ(made(tsv, "NEG:none OPEN APPLY"), "NEG:none OPEN APPLY");
  EXPECT_EQ(made(tsv, "DE OPEN APPLY"), "DE OPEN APPLY");
}

TEST(Patterns, NoneStandsBehind) {
  const char* tsv = "PERMIT+ OPEN ~APPLY\tOUTCOME\tgranted";
  EXPECT_EQ(made(tsv, "PERMIT OPEN"), "OUTCOME:granted");
  EXPECT_EQ(made(tsv, "PERMIT OPEN INFO"), "OUTCOME:granted INFO");
  EXPECT_EQ(made(tsv, "PERMIT OPEN APPLY"), "PERMIT OPEN APPLY");
  // Of several matches the longest that is followed by none.
  EXPECT_EQ(made("OPEN+ ~OPEN|APPLY\tOUTCOME", "OPEN OPEN"), "OUTCOME");
}

TEST(Patterns, TheLongestMatchThatGoesOn) {
  EXPECT_EQ(made("INFO* INFO OPEN\tAFFAIR", "INFO INFO INFO OPEN"), "AFFAIR");
  EXPECT_EQ(made("INFO+\tAFFAIR", "INFO INFO INFO"), "AFFAIR");
  EXPECT_EQ(made("INFO OPEN? INFO?\tAFFAIR", "INFO OPEN INFO INFO"), "AFFAIR AFFAIR");
}

TEST(Patterns, InTheirOrderEachOverAllWords) {
  // What the first makes is no longer there for the second, wherever that would begin.
  EXPECT_EQ(made("OPEN APPLY\tREQUEST\nINFO OPEN\tAFFAIR", "INFO OPEN APPLY"), "INFO REQUEST");
  EXPECT_EQ(made("INFO OPEN\tAFFAIR\nOPEN APPLY\tREQUEST", "INFO OPEN APPLY"), "AFFAIR APPLY");
  // What one makes the next takes up.
  EXPECT_EQ(made("INFO OPEN\tAFFAIR\nAFFAIR APPLY\tREQUEST", "INFO OPEN APPLY"), "REQUEST");
  EXPECT_EQ(made("AFFAIR APPLY\tREQUEST\nINFO OPEN\tAFFAIR", "INFO OPEN APPLY"), "AFFAIR APPLY");
}

TEST(Patterns, AnOptionalWordAtTheHead) {
  const char* tsv = "PERMIT* OPEN\tOUTCOME";
  EXPECT_EQ(made(tsv, "OPEN"), "OUTCOME");
  EXPECT_EQ(made(tsv, "PERMIT PERMIT OPEN"), "OUTCOME");
  EXPECT_EQ(made(tsv, "PERMIT APPLY"), "PERMIT APPLY");
}

TEST(Patterns, BadLinesAreToldWithTheirText) {
  EXPECT_THAT(errorOf("INFO WHAT\tAFFAIR"), HasSubstr("WHAT"));
  EXPECT_THAT(errorOf("INFO OPEN\tWHAT\tkey"), HasSubstr("INFO OPEN\tWHAT"));
  EXPECT_THAT(errorOf("INFO OPEN"), HasSubstr("INFO OPEN"));
  EXPECT_THAT(errorOf("!NEG\tAFFAIR"), HasSubstr("!NEG"));
  EXPECT_THAT(errorOf("\tAFFAIR"), HasSubstr("AFFAIR"));
  EXPECT_EQ(errorOf("# a remark\n\nINFO OPEN\tAFFAIR"), "none");
  EXPECT_EQ(Patterns("# a remark\n\nINFO OPEN\tAFFAIR\nINFO\tAFFAIR").size(), 2U);
}

/// Elements of any number take twelve words at most: what a text costs grows no faster than it.
TEST(Patterns, AnyNumberIsTwelveAtMost) {
  std::string twelve = "INFO";
  for (int i = 1; i < 12; ++i) {
    twelve += " INFO";
  }
  EXPECT_EQ(made("INFO+\tAFFAIR", twelve), "AFFAIR");
  EXPECT_EQ(made("INFO+\tAFFAIR", twelve + " INFO"), "AFFAIR AFFAIR");
}

struct Row {
  const char* text;
  const char* words;
};

void expectWords(std::span<const Row> rows) {
  for (const Row& row : rows) {
    EXPECT_EQ(test::printed(test::WordedText(row.text).words), row.words) << row.text;
  }
}

TEST(ProjectsPatterns, WhatIsAskedFor) {
  for (const char* text : {"政府信息公开申请",   "政府信息公开的申请",
                           "政府信息公开申请表", "政府信息公开申请事项",
                           "信息公开申请",       "信息公开申请件",
                           "信息公开申请信件",   "信息公开申请材料",
                           "信息申请",           "政务公开申请",
                           "政务信息公开申请",   "公开申请",
                           "公开信息申请",       "公开政府信息申请",
                           "公开政府信息的申请", "依申请公开",
                           "依申请公开件",       "依申请公开事项",
                           "依申请公开工作",     "依申请公开信息",
                           "依申请公开政府信息", "依申请公开的政府信息",
                           "依申请公开申请",     "依申请公开政府信息申请",
                           "依申请公开的申请",   "依申请政府信息公开",
                           "依申请信息公开",     "依申请",
                           "依申请件",           "依申请事项",
                           "依申请类事项",       "依申请类",
                           "依公民申请公开",     "依申请人申请公开",
                           "依当事人申请公开",   "政府信息依申请公开",
                           "信息依申请公开",     "政务依申请公开",
                           "申请公开",           "申请公开政府信息",
                           "申请公开信息",       "申请政府信息公开",
                           "申请政府信息",       "申请信息公开",
                           "申请公开事项",       "请求公开政府信息",
                           "获取政府信息申请",   "政府信息公开申请来函"}) {
    const std::string words = test::printed(test::WordedText(text).words);
    EXPECT_EQ(words, "REQUEST") << text;
  }
  expectWords(std::array<Row, 5>{{{"申请件", "APPLY"},
                                  {"政府信息公开", "AFFAIR"},
                                  {"政府信息公开工作", "AFFAIR ITEM"},
                                  {"公开政府信息", "AFFAIR"},
                                  {"主动公开政府信息", "POSTS"}}});
}

TEST(ProjectsPatterns, Outcomes) {
  constexpr Row kRows[] = {
      {"予以公开", "OUTCOME:granted"},
      {"同意公开", "OUTCOME:granted"},
      {"全部公开", "OUTCOME:granted"},
      {"予以提供", "OUTCOME:granted"},
      {"提供信息", "SUPPLY INFO:bare"},
      {"公开答复", "FINISH:openly"},
      {"部分公开", "OUTCOME:partially_granted"},
      {"予以部分公开", "OUTCOME:partially_granted"},
      {"部分予以公开", "OUTCOME:partially_granted"},
      {"区分处理", "OUTCOME:partially_granted"},
      {"全部公开或部分公开", "OUTCOME:granted LINK OUTCOME:partially_granted"},
      {"不予公开", "OUTCOME:denied.*"},
      {"不同意公开", "OUTCOME:denied.*"},
      {"拒绝公开", "OUTCOME:denied.*"},
      {"未予公开", "OUTCOME:denied.*"},
      {"未公开", "OUTCOME:denied.*"},
      {"未予以公开的信息", "OUTCOME:denied.* DE INFO:bare"},
      {"不能公开", "OUTCOME:denied.*"},
      {"无法公开", "NEG:unable OPEN"},
      {"无法提供", "OUTCOME:unavailable.*"},
      {"不能提供", "OUTCOME:unavailable.*"},
      {"不予提供", "OUTCOME:unavailable.*"},
      {"不予处理", "OUTCOME:not_processed.*"},
      {"其他处理", "OUTCOME:other.*"},
      {"作其他处理", "OUTCOME:other.*"},
      {"其他情形处理", "OUTCOME:other.*"},
      {"其他方式办结", "OUTCOME:other.*"},
      {"其他处理结果", "RESULT:other"},
      {"其他结案", "RESULT:other"},
  };
  expectWords(kRows);
}

TEST(ProjectsPatterns, OverTheTurnOfTheYear) {
  constexpr Row kRows[] = {
      {"上年结转", "FLOW:carried_in"},
      {"上年度结转的申请", "FLOW:carried_in APPLY"},
      {"上年结转至本年办理", "FLOW:carried_in"},
      {"上年未办结", "FLOW:carried_in"},
      {"2022年结转", "FLOW:carried_in"},
      {"结转上年", "FLOW:carried_in"},
      {"结转本年度", "FLOW:carried_in"},
      {"结转下年度继续办理", "FLOW:carried_out"},
      {"结转至下年", "FLOW:carried_out"},
      {"结转2024年度", "FLOW:carried_out"},
      {"转下年", "FLOW:carried_out"},
      {"跨年度结转", "FLOW:across"},
      {"跨年办理", "FLOW:across"},
      {"结转", "FLOW:carried"},
      {"结转继续办理", "FLOW:carried"},
      {"正在办理", "PENDING"},
      {"尚未办结", "PENDING"},
      {"未办结", "PENDING"},
      {"下年度继续办理", "FLOW:carried_out"},
  };
  expectWords(kRows);
}

TEST(ProjectsPatterns, Reviews) {
  constexpr Row kRows[] = {
      {"行政复议", "REVIEW:reconsideration"},
      {"复议案件", "REVIEW:reconsideration"},
      {"行政诉讼案件", "REVIEW:litigation"},
      {"行政争议", "REVIEW:all"},
      {"未经复议直接起诉", "REVIEW:litigation_direct"},
      {"直接诉讼", "REVIEW:litigation_direct"},
      {"复议后起诉", "REVIEW:litigation_after_reconsideration"},
      {"尚未审结", "RESULT:pending"},
  };
  expectWords(kRows);
}

TEST(ProjectsPatterns, SinceWhen) {
  constexpr Row kRows[] = {
      {"今年以来", "SINCE"}, {"2023年以来", "THIS"}, {"2022年以来", "SPAN"},
      {"往年以来", "SPAN"},  {"以来", "SPAN"},
  };
  expectWords(kRows);
}

TEST(ProjectsPatterns, WhatIsNotDoneAndIsNoFigureOfTheForm) {
  constexpr Row kRows[] = {
      {"不再受理", "FOREIGN"},
      {"未按期办结", "FOREIGN"},
      {"多收到", "GROW:up"},
      {"少收到", "GROW:down"},
  };
  expectWords(kRows);
}

/// A sentence yields the same words wherever it stands: they grow no faster than the text.
TEST(ProjectsPatterns, WordsOfManySentencesAreThoseOfEach) {
  const std::string sentence =
      "依申请公开政府信息公开申请予以公开部分公开上年结转办理，政府信息政府信息政府信息；";
  const test::WordedText one(sentence);
  constexpr std::size_t kTimes = 300;
  std::string text;
  for (std::size_t i = 0; i < kTimes; ++i) {
    text += sentence;
  }
  const test::WordedText many(text);
  ASSERT_EQ(many.words.size(), kTimes * one.words.size());
  for (std::size_t i = 0; i < many.words.size(); ++i) {
    const Word& word = one.words[i % one.words.size()];
    const std::size_t from = i / one.words.size() * one.text.size();
    ASSERT_EQ(many.words[i].begin, from + word.begin);
    ASSERT_EQ(many.words[i].end, from + word.end);
    ASSERT_EQ(many.words[i].is, word.is);
    ASSERT_EQ(many.words[i].key, word.key);
  }
}

}  // namespace
}  // namespace gouji
