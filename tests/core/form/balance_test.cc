#include "core/form/balance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace gouji {
namespace {

using Outcome = Balance::Outcome;

ConceptId cell(const std::string& column) {
  return findConcept("review.reconsideration." + column).value();
}

/// 结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计 of the reconsiderations.
const Tie& tie() {
  const auto ties = tiesOf(EditionId::e2021, FormTable::review);
  return *std::find_if(ties.begin(), ties.end(), [](const Tie& each) {
    return coefficientOf(differenceOf(each), cell("total")) != 0;
  });
}

/// A value a column in the form's order; -1 for a blank, -2 for what is not sure.
Ledger ledgerOf(std::initializer_list<int> row) {
  Ledger ledger;
  auto value = row.begin();
  for (const char* column : {"upheld", "corrected", "other", "pending", "total"}) {
    const Entry entry = *value == -1   ? Entry{Entry::State::blank, {}}
                        : *value == -2 ? Entry{Entry::State::unsure, {}}
                                       : Entry{Entry::State::value, *value};
    ledger.enter(FigureSource::table, cell(column), entry);
    ++value;
  }
  return ledger;
}

TEST(Balance, HoldsWhereTheSidesAreEqual) {
  EXPECT_EQ(balanceOf(tie(), ledgerOf({1, 2, 0, 4, 7})).outcome, Outcome::holds);
  EXPECT_EQ(balanceOf(tie(), ledgerOf({1, 2, 0, 4, 8})).outcome, Outcome::fails);
}

TEST(Balance, IsNotDecidedByBlanks) {
  const Balance balance = balanceOf(tie(), ledgerOf({1, -1, 0, 4, 8}));
  EXPECT_EQ(balance.outcome, Outcome::undecided);
  EXPECT_EQ(balance.blanks, 1);
  EXPECT_TRUE(balance.readable);
}

TEST(Balance, FailsWhereKnownPartsPassTheTotal) {
  EXPECT_EQ(balanceOf(tie(), ledgerOf({6, -1, 0, 4, 8})).outcome, Outcome::fails);
}

TEST(Balance, IsNeverDecidedByWhatIsNotSure) {
  EXPECT_EQ(balanceOf(tie(), ledgerOf({9, -2, 9, 9, 8})).outcome, Outcome::undecided);
  EXPECT_EQ(balanceOf(tie(), Ledger{}).outcome, Outcome::undecided);
}

TEST(Balance, SupposesChanges) {
  const Ledger ledger = ledgerOf({1, 2, 0, 4, 8});
  const Change change[] = {{cell("total"), 8, 7}};
  EXPECT_EQ(balanceOf(tie(), ledger, change).outcome, Outcome::holds);
  const Change unsure[] = {{cell("corrected"), 0, 2}};
  EXPECT_EQ(balanceOf(tie(), ledgerOf({1, -2, 0, 4, 7}), unsure).outcome, Outcome::undecided)
      << "what is not sure cannot be supposed";
}

TEST(Balance, TellsTheValueThatMends) {
  const Ledger ledger = ledgerOf({1, 2, 0, 4, 8});
  const Balance balance = balanceOf(tie(), ledger);
  EXPECT_EQ(mendingValue(tie(), balance, cell("total"), 8), Decimal(7));
  EXPECT_EQ(mendingValue(tie(), balance, cell("pending"), 4), Decimal(5));
  const Ledger blank = ledgerOf({9, -1, 0, 4, 8});
  EXPECT_EQ(mendingValue(tie(), balanceOf(tie(), blank), cell("total"), 8), std::nullopt);
}

}  // namespace
}  // namespace gouji
