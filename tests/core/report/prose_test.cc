#include "core/report/prose.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "甲 乙" in paragraph 3, "丙" in a cell behind it.
Prose twoSources() {
  const Place paragraph{3, Place::kNoCell, 0, 7};
  const Place cell{4, 2, 0, 3};
  Prose prose;
  prose.add(U'甲', paragraph, 0, "甲");
  prose.add(U'乙', paragraph, 4, "乙");
  prose.add(U',', cell, 0, "，");
  prose.add(U'丙', cell, 3, "丙");
  return prose;
}

TEST(Prose, KnowsWhereItsCharactersStand) {
  const Prose prose = twoSources();
  EXPECT_EQ(prose.text, U"甲乙,丙");
  EXPECT_THAT(prose.placesOf(0, 2), ElementsAre(Place{3, Place::kNoCell, 0, 7}));
  EXPECT_THAT(prose.placesOf(1, 2), ElementsAre(Place{3, Place::kNoCell, 4, 7}));
  EXPECT_THAT(prose.placesOf(1, 4), ElementsAre(Place{3, Place::kNoCell, 4, 7}, Place{4, 2, 0, 6}));
  EXPECT_THAT(prose.placesOf(3, 4), ElementsAre(Place{4, 2, 3, 6}));
  EXPECT_THAT(prose.placesOf(2, 2), IsEmpty());
}

TEST(Prose, KnowsWhereASourceBegins) {
  const Prose prose = twoSources();
  EXPECT_EQ(prose.sourceBegin(1), 0U);
  EXPECT_EQ(prose.sourceBegin(2), 2U);
  EXPECT_EQ(prose.sourceBegin(3), 2U);
}

TEST(Prose, QuotesWhatWasPrinted) {
  const Prose prose = twoSources();
  EXPECT_EQ(prose.quote(0, 4), "甲乙，丙");
  EXPECT_EQ(prose.quote(2, 3), "，");
  EXPECT_EQ(prose.quote(4, 4), "");
}

}  // namespace
}  // namespace gouji
