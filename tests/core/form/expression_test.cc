#include "core/form/expression.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace gouji {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

CellValues valuesOf(std::map<std::string, Decimal> known) {
  CellValues values;
  values.value = [known = std::move(known)](ConceptId cell) -> std::optional<Decimal> {
    const auto found = known.find(conceptOf(cell).name);
    return found == known.end() ? std::nullopt : std::optional(found->second);
  };
  return values;
}

std::optional<double> evaluated(std::string_view text, const CellValues& now,
                                const CellValues* previous = nullptr) {
  const auto expression = Expression::parse(text);
  if (!expression) {
    return std::nullopt;
  }
  const auto ratio = expression->evaluate(now, previous);
  return ratio ? std::optional(ratio->numerator.toDouble() / ratio->denominator.toDouble())
               : std::nullopt;
}

TEST(Expression, AddsAndTakesAway) {
  const CellValues values =
      valuesOf({{"requests.new.total", 34}, {"requests.carried_in.total", 2}});
  EXPECT_EQ(evaluated("requests.new.total", values), 34);
  EXPECT_EQ(evaluated("requests.new.total + requests.carried_in.total", values), 36);
  EXPECT_EQ(evaluated("requests.new.total - (requests.carried_in.total - 1)", values), 33);
}

TEST(Expression, DividesExactly) {
  const CellValues values =
      valuesOf({{"requests.granted.total", 42}, {"requests.total.total", 81}});
  const auto share = Expression::parse("100 * (requests.granted.total) / (requests.total.total)");
  ASSERT_TRUE(share);
  const auto ratio = share->evaluate(values, nullptr);
  ASSERT_TRUE(ratio);
  EXPECT_EQ(ratio->numerator, Decimal(4200));
  EXPECT_EQ(ratio->denominator, Decimal(81));
}

TEST(Expression, IsUnknownWhereACellIs) {
  const CellValues values = valuesOf({{"requests.new.total", 34}});
  EXPECT_EQ(evaluated("requests.new.total + requests.carried_in.total", values), std::nullopt);
  EXPECT_EQ(evaluated("requests.new.total / (requests.new.total - 34)", values), std::nullopt);
  EXPECT_EQ(evaluated("previous.requests.new.total", values), std::nullopt);
}

TEST(Expression, SumsOverOneSegmentOfTheEditionsRows) {
  CellValues values;
  values.value = [](ConceptId) { return std::optional(Decimal(1)); };
  EXPECT_EQ(evaluated("requests.denied.*.total", values), 8);
  EXPECT_EQ(evaluated("requests.other.*.total", values), 3);
  EXPECT_EQ(evaluated("requests.other.total", values), std::nullopt) << "a row of the other form";
  values.requests = EditionId::e2019;
  EXPECT_EQ(evaluated("requests.other.total", values), 1);
}

TEST(Expression, ReadsLastYearsReport) {
  const CellValues now = valuesOf({{"requests.new.total", 30}});
  const CellValues before = valuesOf({{"requests.new.total", 20}});
  const std::string growth =
      "100 * (requests.new.total - previous.requests.new.total) / (previous.requests.new.total)";
  EXPECT_EQ(evaluated(growth, now, &before), 50);
  EXPECT_TRUE(Expression::parse(growth)->readsPrevious());
  EXPECT_FALSE(Expression::parse("requests.new.total")->readsPrevious());
  EXPECT_THAT(Expression::parse(growth)->cells(now), SizeIs(1));
}

TEST(Expression, IsComparedWhateverTheOrder) {
  const auto canonical = [](std::string_view text) { return Expression::parse(text)->canonical(); };
  EXPECT_EQ(canonical("requests.new.total + requests.carried_in.total"),
            canonical("requests.carried_in.total + (requests.new.total)"));
  EXPECT_EQ(canonical("review.*.total"),
            canonical("review.reconsideration.total + review.litigation_direct.total + "
                      "review.litigation_after_reconsideration.total"));
  EXPECT_EQ(canonical("100 * (requests.new.total) / requests.total.total"),
            canonical("requests.new.total / (requests.total.total) * 100"));
  EXPECT_NE(canonical("requests.new.total - requests.total.total"),
            canonical("requests.total.total - requests.new.total"));
  EXPECT_NE(canonical("previous.requests.new.total"), canonical("requests.new.total"));
}

TEST(Expression, RefusesWhatIsNone) {
  for (const char* text :
       {"", "requests", "requests.new", "requests.new.total +", "(requests.new.total",
        "requests.new.total)", "a.b.c", "requests.new.total requests.total.total", "1..2", "*",
        "previous.", "requests.*.*.nothing"}) {
    EXPECT_FALSE(Expression::parse(text)) << text;
  }
  EXPECT_FALSE(Expression::parse(std::string(2000, '(') + "1" + std::string(2000, ')')));
  EXPECT_FALSE(Expression::parse(std::string(100'000, '1')));
}

}  // namespace
}  // namespace gouji
