#include "core/report/agreement.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

ConceptId cell(std::string_view name) {
  return findConcept(name).value();
}

/// 81 results, 42 of them granted; 60 the year before.
Ledger ledger() {
  Ledger made;
  made.enter(FigureSource::table, cell("requests.total.total"), {Entry::State::value, 81});
  made.enter(FigureSource::table, cell("requests.granted.total"), {Entry::State::value, 42});
  made.enter(FigureSource::table, cell("requests.carried_out.total"), {Entry::State::value, 0});
  made.enter(FigureSource::previous, cell("requests.total.total"), {Entry::State::value, 60});
  return made;
}

Claim claim(ClaimKind kind, const char* value, std::string_view means) {
  Claim made;
  made.kind = kind;
  if (value != nullptr) {
    const std::string_view text = value;
    made.value = Decimal::parse(text);
    const std::size_t point = text.find('.');
    made.decimals = point == text.npos ? 0 : static_cast<int>(text.size() - point) - 1;
  }
  made.means = parseQuantity(means).value();
  return made;
}

std::optional<bool> agrees(const Claim& claim) {
  return gouji::agrees(claim, ledger());
}

std::optional<bool> says(ClaimKind kind, const char* value, std::string_view means) {
  return agrees(claim(kind, value, means));
}

TEST(Agrees, CountsExactly) {
  EXPECT_EQ(says(ClaimKind::count, "81", "requests.total.total"), true);
  EXPECT_EQ(says(ClaimKind::count, "80", "requests.total.total"), false);
  EXPECT_EQ(says(ClaimKind::growth, "21", "requests.total.total - previous.requests.total.total"),
            true);
  EXPECT_EQ(says(ClaimKind::growth, "20", "requests.total.total - previous.requests.total.total"),
            false);
}

TEST(Agrees, SharesToHalfAUnitOfTheLastDigit) {
  // 42 of 81 are 51.851…%.
  constexpr const char* kShare = "100 * (requests.granted.total) / (requests.total.total)";
  EXPECT_EQ(says(ClaimKind::percent, "51.85", kShare), true);
  EXPECT_EQ(says(ClaimKind::percent, "51.9", kShare), true);
  EXPECT_EQ(says(ClaimKind::percent, "52", kShare), true);
  EXPECT_EQ(says(ClaimKind::percent, "51.86", kShare), false);
  EXPECT_EQ(says(ClaimKind::percent, "51", kShare), false);
  EXPECT_EQ(says(ClaimKind::percent, "51.8", kShare), false) << "cut off, not rounded";
}

TEST(Agrees, HalfAUnitItselfIsRoundedEitherWay) {
  Ledger half;
  half.enter(FigureSource::table, cell("requests.total.total"), {Entry::State::value, 200});
  half.enter(FigureSource::table, cell("requests.granted.total"), {Entry::State::value, 25});
  for (const auto& [value, expected] :
       {std::pair("12", true), std::pair("13", true), std::pair("14", false)}) {
    EXPECT_EQ(gouji::agrees(claim(ClaimKind::percent, value,
                                  "100 * (requests.granted.total) / (requests.total.total)"),
                            half),
              expected)
        << value;
  }
}

TEST(Agrees, GrowthRatesBothWays) {
  constexpr const char* kGrowth =
      "100 * (requests.total.total - previous.requests.total.total) / "
      "(previous.requests.total.total)";
  EXPECT_EQ(says(ClaimKind::growth, "35", kGrowth), true);
  EXPECT_EQ(says(ClaimKind::growth, "-35", kGrowth), false);
}

TEST(Agrees, NothingAndAllAreNothingOfTheExceptions) {
  EXPECT_EQ(says(ClaimKind::negation, nullptr, "requests.carried_out.total"), true);
  EXPECT_EQ(says(ClaimKind::universal, nullptr, "requests.total.total"), false);
}

TEST(Agrees, IsOpenWhereNothingIsCompared) {
  Claim none = claim(ClaimKind::count, "81", "requests.total.total");
  none.means = {};
  EXPECT_EQ(agrees(none), std::nullopt);
  Claim part = claim(ClaimKind::count, "80", "requests.total.total");
  part.scope = ClaimScope::part;
  EXPECT_EQ(agrees(part), std::nullopt);
  Claim about = claim(ClaimKind::count, "80", "requests.total.total");
  about.approximate = true;
  EXPECT_EQ(agrees(about), std::nullopt);
  EXPECT_EQ(says(ClaimKind::count, "81", "requests.new.total"), std::nullopt) << "not known";
  EXPECT_EQ(says(ClaimKind::count, nullptr, "requests.total.total"), std::nullopt);
}

TEST(Agrees, OneMeaningThatFitsIsEnough) {
  Claim either = claim(ClaimKind::count, "42", "requests.total.total");
  either.alternatives = {parseQuantity("requests.granted.total").value()};
  EXPECT_EQ(agrees(either), true);
  either.value = Decimal(41);
  EXPECT_EQ(agrees(either), false);
}

TEST(Agrees, AMeaningThatCannotBeKnownLeavesOpenWhatDoesNotFit) {
  Claim either = claim(ClaimKind::count, "80", "requests.total.total");
  either.alternatives = {parseQuantity("requests.new.total").value()};
  EXPECT_EQ(agrees(either), std::nullopt);
  either.value = Decimal(81);
  EXPECT_EQ(agrees(either), true);
}

TEST(ComesTo, SupposesChanges) {
  const Claim count = claim(ClaimKind::count, "80", "requests.total.total");
  const Change change[] = {{cell("requests.total.total"), 81, 80}};
  EXPECT_EQ(comesTo(count, count.means, ledger(), change), true);
  EXPECT_EQ(gouji::agrees(count, ledger(), change), true);
}

}  // namespace
}  // namespace gouji
