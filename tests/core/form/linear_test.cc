#include "core/form/linear.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

ConceptId cell(std::string_view name) {
  return findConcept(name).value();
}

const Linear kNew = linearOf("requests.new.total");
const Linear kGranted = linearOf("requests.granted.total");

TEST(LinearOf, ACellOfEverySource) {
  EXPECT_THAT(kNew.terms, ElementsAre(Term{1, cell("requests.new.total")}));
  EXPECT_THAT(linearOf("previous.requests.new.total").terms,
              ElementsAre(Term{1, cell("requests.new.total"), FigureSource::previous}));
  EXPECT_THAT(
      linearOf("revised.disclosure.normative_documents.made").terms,
      ElementsAre(Term{1, cell("disclosure.normative_documents.made"), FigureSource::revised}));
}

TEST(LinearOf, TheCellsThatAStarStandsFor) {
  const Linear family = linearOf("review.*.total");
  ASSERT_THAT(family.terms, SizeIs(3));
  for (const Term& term : family) {
    EXPECT_EQ(term.family, findFamily("review.*.total"));
    EXPECT_EQ(term.coefficient, 1);
  }
}

TEST(LinearOf, WhatNamesNoCellIsEmpty) {
  for (const char* name : {"", "requests.new", "previous.", "requests.*.nothing", "total"}) {
    EXPECT_TRUE(linearOf(name).empty()) << name;
  }
}

TEST(Linear, IsAddedAndTakenAway) {
  const Linear sum = kNew - kGranted;
  EXPECT_THAT(sum.terms, ElementsAre(Term{1, cell("requests.new.total")},
                                     Term{-1, cell("requests.granted.total")}));
  EXPECT_EQ(coefficientOf(sum, cell("requests.granted.total")), -1);
  EXPECT_EQ(coefficientOf(kNew + kNew, cell("requests.new.total")), 2);
  EXPECT_EQ(coefficientOf(lastYears(kNew), cell("requests.new.total")), 0);
  EXPECT_EQ(coefficientOf(kNew, cell("requests.total.total")), 0);
}

TEST(Linear, EndsANameWhereItsFamilyDoes) {
  const Linear family = linearOf("review.*.total");
  EXPECT_EQ(nameEnd((family + kNew).terms, 0), 3U);
  EXPECT_EQ(nameEnd((family + family).terms, 0), 3U) << "the same name twice";
  EXPECT_EQ(nameEnd((family + lastYears(family)).terms, 0), 3U);
  EXPECT_EQ(nameEnd((kNew + kGranted).terms, 0), 1U);
  Linear other_sign = family;
  other_sign.terms[1].coefficient = -1;
  EXPECT_EQ(nameEnd(other_sign.terms, 0), 1U);
}

TEST(Linear, KnowsLastYearsCells) {
  EXPECT_TRUE(readsPrevious(kNew - lastYears(kNew)));
  EXPECT_FALSE(readsPrevious(kNew));
  EXPECT_THAT(lastYears(linearOf("revised.disclosure.normative_documents.made")).terms,
              ElementsAre(testing::Field(&Term::source, FigureSource::previous)));
}

TEST(Linear, ListsThisYearsCellsOnce) {
  EXPECT_THAT(tableCells(kGranted + kNew - kGranted + lastYears(linearOf("requests.total.total"))),
              ElementsAre(cell("requests.granted.total"), cell("requests.new.total")));
  EXPECT_THAT(tableCells(lastYears(kNew)), IsEmpty());
}

TEST(Linear, IsWrittenWithWhatIsTakenAwayLast) {
  EXPECT_EQ(textOf(Linear{}), "");
  EXPECT_EQ(textOf(kNew + kGranted), "requests.new.total + requests.granted.total");
  EXPECT_EQ(textOf(kNew - kGranted), "requests.new.total - requests.granted.total");
  EXPECT_EQ(textOf(kNew - kGranted - linearOf("previous.requests.*.total") + kNew),
            "requests.new.total + requests.new.total - (requests.granted.total + "
            "previous.requests.*.total)");
}

TEST(Linear, IsTheSameInAnyOrder) {
  EXPECT_TRUE(isSame(kNew + kGranted, kGranted + kNew));
  EXPECT_TRUE(isSame(kNew + kGranted - kGranted, kNew)) << "what comes to nothing is left out";
  EXPECT_TRUE(isSame(linearOf("review.*.total"),
                     linearOf("review.litigation_direct.total") +
                         linearOf("review.reconsideration.total") +
                         linearOf("review.litigation_after_reconsideration.total")));
  EXPECT_FALSE(isSame(kNew, kGranted));
  EXPECT_FALSE(isSame(kNew, kNew + kNew));
  EXPECT_FALSE(isSame(kNew, lastYears(kNew)));
}

}  // namespace
}  // namespace gouji
