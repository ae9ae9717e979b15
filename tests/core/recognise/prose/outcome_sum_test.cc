#include "core/recognise/prose/outcome_sum.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

/// Counts of requests told one behind another, each at its own place: 0, 10, 20, ….
class Told {
 public:
  Told& count(std::string row, int value) {
    FoundClaim& claim = claims_.emplace_back();
    claim.claim.value = Decimal(value);
    claim.meanings = {requestCells({std::move(row)})};
    claim.begin = 10 * (claims_.size() - 1);
    claim.end = claim.begin + 10;
    return *this;
  }
  Told& outcomes() {
    return count("granted", 9).count("partially_granted", 2).count("denied.*", 1);
  }
  FoundClaim& last() { return claims_.back(); }

  /// "36=9+2+1…"; "" for none.
  std::string sum(std::size_t begin = 0, std::size_t end = 1000) const {
    const auto made = outcomeSum(claims_, begin, end);
    if (!made) {
      return {};
    }
    std::string text = made->total.toString();
    for (const Decimal& part : made->parts) {
      text += (&part == &made->parts.front() ? "=" : "+") + part.toString();
    }
    return text + (made->open ? "…" : "") + (made->approximate ? "~" : "");
  }

 private:
  std::vector<FoundClaim> claims_;
};

TEST(OutcomeSum, OfWhatCameIn) {
  EXPECT_EQ(Told().count("new", 34).count("carried_in", 2).outcomes().sum(), "36=9+2+1…");
  EXPECT_EQ(Told().count("new", 34).outcomes().sum(), "34=9+2+1…");
}

TEST(OutcomeSum, OfWhatWasAnswered) {
  EXPECT_EQ(Told().count("new", 34).count("total", 12).outcomes().sum(), "12=9+2+1…");
  EXPECT_EQ(Told().count("total", 12).outcomes().sum(), "12=9+2+1…");
}

TEST(OutcomeSum, WhatIsCarriedOnIsAPartOfWhatCameIn) {
  EXPECT_EQ(Told().count("new", 34).count("total", 12).outcomes().count("carried_out", 22).sum(),
            "34=9+2+1+22…");
  EXPECT_EQ(Told().count("total", 12).outcomes().count("carried_out", 22).sum(), "")
      << "of how many is not told";
}

TEST(OutcomeSum, AllSixAreAll) {
  EXPECT_EQ(Told()
                .count("total", 15)
                .outcomes()
                .count("unavailable.*", 1)
                .count("not_processed.*", 1)
                .count("other.*", 1)
                .sum(),
            "15=9+2+1+1+1+1");
}

TEST(OutcomeSum, OfWhatCameInSomeMayGoOn) {
  EXPECT_EQ(Told()
                .count("new", 16)
                .outcomes()
                .count("unavailable.*", 1)
                .count("not_processed.*", 1)
                .count("other.*", 1)
                .sum(),
            "16=9+2+1+1+1+1…");
}

TEST(OutcomeSum, FewerThanThreeOrNoTotalAreNone) {
  EXPECT_EQ(Told().count("new", 34).count("granted", 9).count("denied.*", 1).sum(), "");
  EXPECT_EQ(Told().outcomes().sum(), "");
  EXPECT_EQ(Told()
                .count("new", 34)
                .count("granted", 9)
                .count("partially_granted", 2)
                .count("denied.state_secret", 1)
                .sum(),
            "")
      << "a row of a group is no outcome by itself";
}

TEST(OutcomeSum, OnlyWhatStandsBetweenTheMarks) {
  const Told told = Told().count("new", 34).outcomes().count("total", 99);
  EXPECT_EQ(told.sum(10, 40), "34=9+2+1…") << "the total may stand before";
  EXPECT_EQ(told.sum(20, 40), "");
  EXPECT_EQ(told.sum(10, 30), "");
}

TEST(OutcomeSum, SharesAndLastYearsAreNoPart) {
  Told part = Told().count("new", 34);
  part.last().claim.scope = ClaimScope::part;
  EXPECT_EQ(part.outcomes().sum(), "");
  Told last = Told().count("new", 34).outcomes().count("unavailable.*", 5);
  last.last().meanings.front().previous = true;
  EXPECT_EQ(last.sum(), "34=9+2+1…");
  Told about = Told().count("new", 34);
  about.last().claim.approximate = true;
  EXPECT_EQ(about.outcomes().sum(), "34=9+2+1…~");
}

}  // namespace
}  // namespace gouji
