#include "core/recognise/prose/lexicon/clauses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/prose/printed_words.h"

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

/// A sentence and its clauses, as text.
class Read {
 public:
  explicit Read(const char* sentence) : text_(sentence), clauses_(clausesOf(text_.words)) {}

  const std::vector<Clause>& all() const { return clauses_.all; }

  /// ",办结34件": each clause with the mark in front.
  std::vector<std::string> clauses() const {
    std::vector<std::string> all;
    for (const Clause& clause : clauses_.all) {
      std::string text = clause.lead == 0 ? "" : toUtf8(std::u32string(1, clause.lead));
      for (const Word& word : clause.words) {
        text += text_.between(word.begin, word.end);
      }
      all.push_back(text);
    }
    return all;
  }

  /// "0:35件", "0." at the clause's end.
  std::vector<std::string> steps() const {
    std::vector<std::string> all;
    for (const ClauseStep& step : clauses_.steps) {
      const auto& words = clauses_.all.at(step.clause).words;
      const std::string clause = std::to_string(step.clause);
      all.push_back(step.word == words.size()
                        ? clause + '.'
                        : clause + ':' +
                              text_.between(words[step.word].begin, words[step.word].end));
    }
    return all;
  }

 private:
  test::WordedText text_;
  Clauses clauses_;
};

TEST(ClausesOf, BetweenMarks) {
  const Read read("收到申请35件，办结34件；结转1件");
  EXPECT_THAT(read.clauses(), ElementsAre("收到申请35件", ",办结34件", ";结转1件"));
  EXPECT_THAT(read.steps(), ElementsAre("0:35件", "0.", "1:34件", "1.", "2:1件", "2."));
  EXPECT_EQ(read.all()[0].before, Clause::kNone);
  EXPECT_EQ(read.all()[1].before, 0U);
  EXPECT_EQ(read.all()[2].before, 1U);
  EXPECT_EQ(read.all()[2].around, Clause::kNone);
}

TEST(ClausesOf, NoWordsAreOneEmptyClause) {
  const Read read("");
  EXPECT_THAT(read.clauses(), ElementsAre(""));
  EXPECT_THAT(read.steps(), ElementsAre("0."));
  EXPECT_FALSE(read.all()[0].hasNumber());
}

TEST(ClausesOf, SeveralNumbersOfAClauseInTheirOrder) {
  const Read read("收到申请35件办结34件");
  EXPECT_THAT(read.clauses(), SizeIs(1));
  EXPECT_THAT(read.steps(), ElementsAre("0:35件", "0:34件", "0."));
  EXPECT_TRUE(read.all()[0].hasNumber());
}

/// What stands around the bracket goes on behind it.
TEST(ClausesOf, ABracketIsClausesOfItsOwn) {
  const Read read("收到申请35件（自然人30件，企业5件）并办结34件，结转1件");
  EXPECT_THAT(read.clauses(),
              ElementsAre("收到申请35件并办结34件", "(自然人30件", ",企业5件", ",结转1件"));
  EXPECT_THAT(read.steps(),
              ElementsAre("0:35件", "1:30件", "1.", "2:5件", "2.", "0:34件", "0.", "3:1件", "3."));
  EXPECT_EQ(read.all()[1].around, 0U);
  EXPECT_EQ(read.all()[1].before, Clause::kNone);
  EXPECT_EQ(read.all()[2].around, 0U);
  EXPECT_EQ(read.all()[2].before, 1U);
  EXPECT_EQ(read.all()[3].around, Clause::kNone);
  EXPECT_EQ(read.all()[3].before, 0U);
}

TEST(ClausesOf, BracketsInBrackets) {
  const Read read("收到35件（网上30件（平台20件）信函5件）");
  EXPECT_THAT(read.clauses(), ElementsAre("收到35件", "(网上30件信函5件", "(平台20件"));
  EXPECT_EQ(read.all()[2].around, 1U);
  EXPECT_THAT(read.steps(), ElementsAre("0:35件", "1:30件", "2:20件", "2.", "1:5件", "1.", "0."));
}

/// 行政复议(4件): the figure of what stands in front.
TEST(ClausesOf, ABracketWithANumberAloneIsNone) {
  const Read read("行政复议（4件），行政诉讼（2件）");
  EXPECT_THAT(read.clauses(), ElementsAre("行政复议4件", ",行政诉讼2件"));
  EXPECT_THAT(read.steps(), ElementsAre("0:4件", "0.", "1:2件", "1."));
}

TEST(ClausesOf, ABracketThatNoneCloses) {
  const Read read("收到35件（自然人30件，企业5件");
  EXPECT_THAT(read.clauses(), ElementsAre("收到35件", "(自然人30件", ",企业5件"));
  EXPECT_THAT(read.steps(), ElementsAre("0:35件", "1:30件", "1.", "2:5件", "2.", "0."));
  EXPECT_THAT(Read("收到（（5件").steps(), ElementsAre("2:5件", "2.", "1.", "0."));
}

TEST(ClausesOf, ABracketThatNoneOpens) {
  const Read read("收到35件）办结34件");
  EXPECT_THAT(read.clauses(), ElementsAre("收到35件", ")办结34件"));
  EXPECT_THAT(read.steps(), ElementsAre("0:35件", "0.", "1:34件", "1."));
  EXPECT_EQ(read.all()[1].before, 0U);
}

/// However marks stand, each number is told once, each clause ended once, in the text's order.
TEST(ClausesOf, EveryStepOnce) {
  for (const char* sentence : {"35件，（）（，34件）），（（1件", "（35件）34件", "，，，", "）（",
                               "（35件，34件）（1件）"}) {
    const Read read(sentence);
    std::size_t numbers = 0;
    std::size_t ends = 0;
    for (const std::string& step : read.steps()) {
      step.back() == '.' ? ++ends : ++numbers;
    }
    EXPECT_EQ(ends, read.all().size()) << sentence;
    EXPECT_EQ(numbers, findMentions(fold(sentence).text).size()) << sentence;
  }
}

}  // namespace
}  // namespace gouji
