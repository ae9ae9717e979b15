#include "core/rules/finding/message.h"

#include <gtest/gtest.h>

#include "core/rules/finding/finding.h"

namespace gouji {
namespace {

constexpr Text kIs{"{0}为 {1}", "{0} is {1}"};
constexpr Text kTwo{"{0}和{1}", "{0} and {1}"};
constexpr Text kOf{"{0}", "{0}"};
constexpr Text kNone{"无", "nothing"};

std::string chinese(const Message& message) {
  return word(message, Language::chinese);
}

std::string english(const Message& message) {
  return word(message, Language::english);
}

TEST(Message, IsWordedInEitherLanguage) {
  const Message message = say(kIs, {"甲", 3});
  EXPECT_EQ(chinese(message), "甲为 3");
  EXPECT_EQ(english(message), "甲 is 3");
}

TEST(Message, SaysNothingWithoutAPattern) {
  EXPECT_EQ(chinese(Message()), "");
  EXPECT_EQ(english(say(kIs, {Message(), kNone})), " is nothing");
}

TEST(Message, TakesNumbersExactly) {
  EXPECT_EQ(english(say(kTwo, {*Decimal::parse("9116.36"), std::size_t{12}})), "9116.36 and 12");
}

TEST(Message, NamesCellsRowsAndColumnsInTheWordsOfTheForm) {
  const ConceptId cell = *findConcept("requests.denied.state_secret.natural_person");
  const Message named = say(kOf, {CellName{cell, EditionId::e2021}});
  EXPECT_EQ(chinese(named), "「（三）不予公开·1.属于国家秘密 × 自然人」");
  EXPECT_EQ(english(named), "“denied: state secret × natural persons”");
  EXPECT_EQ(chinese(quoted(RowName{FormTable::requests, "granted", EditionId::e2021})),
            "「（一）予以公开」");
  EXPECT_EQ(english(quoted(ColumnName{FormTable::requests, "commercial"})),
            "“commercial enterprises”");
  EXPECT_EQ(chinese(say(kTwo, {TermName{cell, false}, TermName{cell, true}})),
            "（三）1.属于国家秘密和自然人");
}

TEST(Message, HoldsOtherMessages) {
  const Message outer = say(kTwo, {say(kIs, {"甲", 1}), kNone});
  EXPECT_EQ(chinese(outer), "甲为 1和无");
  EXPECT_EQ(english(outer), "甲 is 1 and nothing");
}

TEST(Message, DoesNotFillWhatAnArgumentBringsIn) {
  EXPECT_EQ(chinese(say(kTwo, {verbatim("{1}"), "乙"})), "{1}和乙");
}

TEST(Message, ListsAndCountsTheRest) {
  const std::vector<Argument> items = {"甲", "乙", "丙"};
  EXPECT_EQ(chinese(say(kOf, {listed(items)})), "甲、乙、丙");
  EXPECT_EQ(chinese(say(kOf, {listed(items, 2)})), "甲、乙等 3 处");
  EXPECT_EQ(english(say(kOf, {listed(items, 2)})), "甲, 乙 and 1 more");
  EXPECT_EQ(english(say(kOf, {listed({})})), "");
  EXPECT_EQ(chinese(say(kOf, {clauses(items)})), "甲，乙，丙");
  EXPECT_EQ(english(say(kOf, {sentences(items)})), "甲; 乙; 丙");
}

TEST(Message, IsComparedByWhatItSays) {
  EXPECT_EQ(say(kIs, {"甲", 3}), say(kIs, {"甲", 3}));
  EXPECT_NE(say(kIs, {"甲", 3}), say(kIs, {"甲", 4}));
  EXPECT_NE(say(kIs, {"甲", 3}), say(kTwo, {"甲", 3}));
  EXPECT_NE(say(kIs, {"甲", 3}), Message());
  static constexpr Text kSameWords{"{0}为 {1}", "{0} is {1}"};
  EXPECT_EQ(say(kIs, {listed({"甲"})}), say(kSameWords, {listed({"甲"})}));
  EXPECT_NE(say(kIs, {listed({"甲"})}), say(kIs, {clauses({"甲"})}));
  Finding one;
  one.message = say(kIs, {"甲", 3});
  Finding other = one;
  EXPECT_EQ(one, other);
  other.message = say(kIs, {"乙", 3});
  EXPECT_NE(one, other);
}

}  // namespace
}  // namespace gouji
