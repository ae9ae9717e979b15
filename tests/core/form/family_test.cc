#include "core/form/family.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace gouji {
namespace {

using testing::ElementsAre;

std::vector<std::string> namesIn(std::string_view name) {
  std::vector<std::string> names;
  for (const ConceptId cell : cellsOf(findFamily(name).value())) {
    names.push_back(conceptOf(cell).name);
  }
  return names;
}

TEST(Family, IsAllCellsThatOneSegmentTellsApart) {
  EXPECT_THAT(namesIn("review.*.total"),
              ElementsAre("review.reconsideration.total", "review.litigation_direct.total",
                          "review.litigation_after_reconsideration.total"));
  EXPECT_THAT(namesIn("review.reconsideration.*"),
              ElementsAre("review.reconsideration.upheld", "review.reconsideration.corrected",
                          "review.reconsideration.other", "review.reconsideration.pending",
                          "review.reconsideration.total"));
}

TEST(Family, HasTheNameThatItIsFoundBy) {
  const auto family = findFamily("requests.denied.*.total");
  ASSERT_TRUE(family);
  EXPECT_EQ(familyName(*family), "requests.denied.*.total");
}

TEST(Family, IsNoneWithoutACell) {
  for (const char* name : {"", "*", "requests.*", "requests.new.total", "*.new.total",
                           "requests.*.nothing", "requests.*.*", "zzz.*.total"}) {
    EXPECT_FALSE(findFamily(name)) << name;
  }
}

/// Every family of every cell holds it, in the form's order.
TEST(Family, HoldsEachCellOnceInOrder) {
  for (std::size_t id = 0; id < concepts().size(); ++id) {
    const std::string& name = concepts()[id].name;
    const std::string last = name.substr(0, name.rfind('.') + 1) + '*';
    const auto family = findFamily(last);
    ASSERT_TRUE(family) << last;
    const auto cells = cellsOf(*family);
    EXPECT_EQ(std::count(cells.begin(), cells.end(), id), 1) << name;
    EXPECT_TRUE(std::is_sorted(cells.begin(), cells.end())) << last;
  }
}

}  // namespace
}  // namespace gouji
