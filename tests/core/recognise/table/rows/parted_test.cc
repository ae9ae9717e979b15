#include "core/recognise/table/rows/parted.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::table;
using testing::ElementsAre;

using Rows = std::vector<std::vector<std::string>>;

/// The digits found behind the first of these rows of a table, parted by "|".
std::string behind(const Rows& texts, std::vector<std::size_t> own = {}) {
  const Laid laid({table(texts)});
  const auto rows = rowsOf(laid.lines, 3);
  const auto is_own = [&](std::size_t row) {
    return std::find(own.begin(), own.end(), row) != own.end();
  };
  return test::joined(digitsBehind(rows, 0, is_own));
}

RowTarget target(std::string_view key) {
  RowTarget made{key, {}};
  for (const Spelling* spelling : spellingsOf(LabelKind::request_row)) {
    if (spelling->key == key) {
      made.spellings.push_back(spelling);
    }
  }
  return made;
}

bool isCut(const Rows& texts, std::size_t raw) {
  const Laid laid({table(texts)});
  return isCutInTwo(rowsOf(laid.lines, 3), raw, target("denied.state_secret"));
}

TEST(HasWords, MoreThanDigits) {
  const Laid laid({table({{"规章", "1", "2", "3"}, {"", "1", "2", "3"}})});
  const auto rows = rowsOf(laid.lines, 3);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_TRUE(hasWords(rows[0]));
  EXPECT_FALSE(hasWords(rows[1]));
}

TEST(DigitsBehind, TheRestOfFiguresTooWide) {
  EXPECT_EQ(behind({{"规章", "123", "45", "6"}, {"", "4", "", ""}}), "4");
  EXPECT_EQ(behind({{"规章", "123", "45", "6"}, {"", "4", "", "7"}}), "4|7");
}

TEST(DigitsBehind, BelowAHeadPrintedAgain) {
  EXPECT_EQ(behind({{"规章", "123", "45", "6"}, {"信息内容", "", "", ""}, {"", "4", "", ""}}), "4");
}

TEST(DigitsBehind, NoneInARowByItself) {
  EXPECT_EQ(behind({{"规章", "1", "2", "3"}, {"行政规范性文件", "4", "5", "6"}}, {1}), "");
  EXPECT_EQ(behind({{"规章", "1", "2", "3"}, {"1.属于国家秘密", "4", "5", "6"}}), "")
      << "a label with a number is no rest";
  EXPECT_EQ(behind({{"规章", "1", "2", "3"}}), "");
}

TEST(DigitsBehind, NoneBesideAnythingElse) {
  EXPECT_EQ(behind({{"规章", "1", "2", "3"}, {"", "-", "3", "-"}}), "") << "a page number";
}

TEST(IsCutInTwo, TheHalvesOfALabelWithFiguresBehindBoth) {
  const Rows cut = {{"1.属于国家", "1", "2", "3"}, {"秘密", "4", "5", "6"}};
  EXPECT_TRUE(isCut(cut, 0));
  EXPECT_TRUE(isCut(cut, 1)) << "from its other half";
}

TEST(IsCutInTwo, NotWhereOneHalfHasNoFigures) {
  EXPECT_FALSE(isCut({{"1.属于国家", "1", "2", "3"}, {"秘密", "", "", ""}}, 0));
  EXPECT_FALSE(isCut({{"1.属于国家", "", "", ""}, {"秘密", "4", "5", "6"}}, 0));
  EXPECT_FALSE(isCut({{"1.属于国家秘密", "1", "2", "3"}, {"2.其他", "4", "5", "6"}}, 0));
  EXPECT_FALSE(isCut({{"1.属于国家秘密", "1", "2", "3"}}, 0));
}

}  // namespace
}  // namespace gouji
