#include "core/rules/catalogue/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace gouji {
namespace {

using Outcome = Example::Outcome;

void expectBoth(const Text& text, std::string_view id) {
  EXPECT_FALSE(text.chinese.empty()) << id;
  EXPECT_FALSE(text.english.empty()) << id;
  EXPECT_NE(text.chinese, text.english) << id;
}

TEST(Catalogue, IsSortedWithoutRepetition) {
  const auto rules = catalogue();
  ASSERT_FALSE(rules.empty());
  EXPECT_EQ(std::adjacent_find(rules.begin(), rules.end(),
                               [](const Rule& a, const Rule& b) { return a.id >= b.id; }),
            rules.end());
}

TEST(Catalogue, TellsEveryRuleInBothLanguages) {
  for (const Rule& rule : catalogue()) {
    expectBoth(rule.title, rule.id);
    expectBoth(rule.explanation, rule.id);
    expectBoth(rule.basis, rule.id);
    expectBoth(ruleFamilyTitle(rule.family), rule.id);
    for (const Example& example : rule.examples) {
      expectBoth(example.caption, rule.id);
    }
  }
}

TEST(Catalogue, ShowsEveryRulePassingFailingAndUndecided) {
  for (const Rule& rule : catalogue()) {
    for (const Outcome outcome : {Outcome::passes, Outcome::fails, Outcome::undecided}) {
      EXPECT_TRUE(std::any_of(rule.examples.begin(), rule.examples.end(), [&](const Example& each) {
        return each.outcome == outcome;
      })) << rule.id;
    }
  }
}

TEST(Catalogue, ExplainsInFewSentences) {
  for (const Rule& rule : catalogue()) {
    std::size_t sentences = 0;
    for (std::size_t at = 0; (at = rule.explanation.chinese.find("。", at)) != std::string::npos;
         ++at) {
      ++sentences;
    }
    EXPECT_GE(sentences, 2U) << rule.id;
    EXPECT_LE(sentences, 4U) << rule.id;
  }
}

TEST(Catalogue, FindsRulesById) {
  ASSERT_NE(findRule("T301"), nullptr);
  EXPECT_EQ(findRule("T301")->id, "T301");
  EXPECT_EQ(findRule("T999"), nullptr);
  EXPECT_EQ(findRule(""), nullptr);
  EXPECT_THROW(ruleOf("T999"), std::out_of_range);
}

}  // namespace
}  // namespace gouji
