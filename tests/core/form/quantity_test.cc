#include "core/form/quantity.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace gouji {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A ledger of the form of 2021 with these cells; "previous." in front for last year's.
Ledger ledgerOf(const std::map<std::string, Decimal>& known,
                EditionId requests = EditionId::e2021) {
  Ledger ledger;
  for (const FigureSource source : {FigureSource::table, FigureSource::previous}) {
    for (const FormTable table : {FormTable::disclosure, FormTable::requests, FormTable::review}) {
      ledger.setForm(source, table, table == FormTable::requests ? requests : EditionId::e2021);
    }
  }
  for (const auto& [name, value] : known) {
    const Term term = linearOf(name).terms.at(0);
    ledger.enter(term.source, term.cell, {Entry::State::value, value});
  }
  return ledger;
}

Ledger fullLedger(EditionId requests) {
  std::map<std::string, Decimal> all;
  for (const Concept& each : concepts()) {
    all[each.name] = 1;
  }
  return ledgerOf(all, requests);
}

std::optional<double> evaluated(std::string_view text, const Ledger& ledger) {
  const auto quantity = parseQuantity(text);
  const auto ratio = quantity ? valueOf(*quantity, ledger) : std::nullopt;
  return ratio ? std::optional(ratio->numerator.toDouble() / ratio->denominator.toDouble())
               : std::nullopt;
}

TEST(Ratio, IsPrintedAsItIsOrRounded) {
  EXPECT_EQ(figureText({*Decimal::parse("36.85"), 1}, 1), "36.85");
  EXPECT_EQ(figureText({-4, 1}, 2), "-4");
  EXPECT_EQ(figureText({1000, 12}, 2), "83.33");
  EXPECT_EQ(figureText({100, 800}, 2), "0.13") << "the half goes up";
  EXPECT_EQ(figureText({-100, 800}, 2), "-0.13");
}

TEST(Quantity, AddsAndTakesAway) {
  const Ledger ledger = ledgerOf({{"requests.new.total", 34}, {"requests.carried_in.total", 2}});
  EXPECT_EQ(evaluated("requests.new.total", ledger), 34);
  EXPECT_EQ(evaluated("requests.new.total + requests.carried_in.total", ledger), 36);
  EXPECT_EQ(evaluated("requests.new.total - requests.carried_in.total", ledger), 32);
  EXPECT_EQ(evaluated("10000 * requests.new.total", ledger), 340'000);
}

TEST(Quantity, DividesExactly) {
  const Ledger ledger = ledgerOf({{"requests.granted.total", 42}, {"requests.total.total", 81}});
  const auto share = parseQuantity("100 * (requests.granted.total) / (requests.total.total)");
  ASSERT_TRUE(share);
  const auto ratio = valueOf(*share, ledger);
  ASSERT_TRUE(ratio);
  EXPECT_EQ(ratio->numerator, Decimal(4200));
  EXPECT_EQ(ratio->denominator, Decimal(81));
}

TEST(Quantity, IsUnknownWhereACellIs) {
  const Ledger ledger = ledgerOf({{"requests.new.total", 34}, {"requests.total.total", 0}});
  EXPECT_EQ(evaluated("requests.new.total + requests.carried_in.total", ledger), std::nullopt);
  EXPECT_EQ(evaluated("requests.new.total / requests.total.total", ledger), std::nullopt);
  EXPECT_EQ(evaluated("previous.requests.new.total", ledger), std::nullopt);
}

TEST(Quantity, SumsOverTheRowsThatTheReportsFormHas) {
  const Ledger newer = fullLedger(EditionId::e2021);
  EXPECT_EQ(evaluated("requests.denied.*.total", newer), 8);
  EXPECT_EQ(evaluated("requests.other.*.total", newer), 3);
  const Ledger older = fullLedger(EditionId::e2019);
  EXPECT_EQ(evaluated("requests.other.*.total", older), std::nullopt) << "no rows of that form";
  EXPECT_EQ(evaluated("requests.other.total", older), 1);
}

TEST(Quantity, ReadsLastYearsReport) {
  const Ledger ledger = ledgerOf({{"requests.new.total", 30}, {"previous.requests.new.total", 20}});
  const Linear fresh = linearOf("requests.new.total");
  const Quantity growth = growthOf(fresh, true);
  EXPECT_EQ(textOf(growth),
            "100 * (requests.new.total - previous.requests.new.total) / "
            "(previous.requests.new.total)");
  EXPECT_EQ(evaluated(textOf(growth), ledger), 50);
  EXPECT_EQ(evaluated("100 * requests.new.total / previous.requests.new.total - 100", ledger), 50);
  EXPECT_EQ(grownIn(growth), fresh);
  EXPECT_EQ(grownIn(growthOf(fresh, false)), fresh);
  EXPECT_THAT(grownIn(shareOf(fresh, fresh)), IsEmpty());
  EXPECT_TRUE(readsPrevious(growth));
  EXPECT_FALSE(readsPrevious(Quantity{fresh, {}, 1}));
  EXPECT_THAT(cellsOf(growth, ledger), SizeIs(1));
}

TEST(Quantity, IsTheSameWhateverTheOrder) {
  const auto same = [](std::string_view a, std::string_view b) {
    return isSame(parseQuantity(a).value(), parseQuantity(b).value());
  };
  EXPECT_TRUE(same("requests.new.total + requests.carried_in.total",
                   "requests.carried_in.total + (requests.new.total)"));
  EXPECT_TRUE(same("review.*.total",
                   "review.reconsideration.total + review.litigation_direct.total + "
                   "review.litigation_after_reconsideration.total"));
  EXPECT_TRUE(same("100 * (requests.new.total) / requests.total.total",
                   "requests.new.total / (requests.total.total) * 100"));
  EXPECT_FALSE(same("requests.new.total - requests.total.total",
                    "requests.total.total - requests.new.total"));
  EXPECT_FALSE(same("previous.requests.new.total", "requests.new.total"));
}

TEST(Quantity, IsReadBackAsItIsWritten) {
  for (const char* text :
       {"requests.new.total", "requests.denied.*.total + requests.granted.total",
        "requests.total.total - (requests.granted.total + requests.partially_granted.total)",
        "10000 * disclosure.fees.amount",
        "(requests.granted.total + requests.partially_granted.total) / (requests.total.total)",
        "100 * (requests.new.natural_person) / (requests.new.total + requests.carried_in.total)"}) {
    const auto quantity = parseQuantity(text);
    ASSERT_TRUE(quantity) << text;
    EXPECT_EQ(textOf(*quantity), text);
  }
}

TEST(Quantity, RefusesWhatIsNone) {
  for (const char* text :
       {"", "requests", "requests.new", "requests.new.total +", "(requests.new.total",
        "requests.new.total)", "a.b.c", "requests.new.total requests.total.total", "1..2", "*", "7",
        "previous.", "requests.*.*.nothing", "requests.new.total * requests.total.total"}) {
    EXPECT_FALSE(parseQuantity(text)) << text;
  }
  EXPECT_FALSE(parseQuantity(std::string(2000, '(') + "1" + std::string(2000, ')')));
  EXPECT_FALSE(parseQuantity(std::string(100'000, '1')));
}

}  // namespace
}  // namespace gouji
