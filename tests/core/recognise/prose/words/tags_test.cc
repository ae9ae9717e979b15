#include "core/recognise/prose/words/tags.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/unicode.h"

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Role = WordRole;

std::vector<Role> rolesIn(std::u32string_view text, std::optional<int> year = 2023) {
  std::vector<Role> roles;
  std::size_t end = 0;
  for (const ClaimTag& tag : findTags(text, year)) {
    EXPECT_LE(end, tag.begin) << toUtf8(text);
    EXPECT_LT(tag.begin, tag.end) << toUtf8(text);
    end = tag.end;
    roles.push_back(tag.role);
  }
  EXPECT_LE(end, text.size());
  return roles;
}

TEST(FindTags, TheLongestWordingAtEachPlace) {
  EXPECT_THAT(rolesIn(U"收到"), ElementsAre(Role::receive));
  EXPECT_THAT(rolesIn(U"收到并答复"), ElementsAre(Role::handle));
  EXPECT_THAT(rolesIn(U"甲乙丙"), IsEmpty());
  EXPECT_THAT(rolesIn(U""), IsEmpty());
}

TEST(FindTags, YearsByTheReportsOwn) {
  EXPECT_THAT(rolesIn(U"2023年"), ElementsAre(Role::this_year));
  EXPECT_THAT(rolesIn(U"2022年度"), ElementsAre(Role::last_year));
  EXPECT_THAT(rolesIn(U"2024年"), ElementsAre(Role::next_year));
  EXPECT_THAT(rolesIn(U"2020年"), ElementsAre(Role::years));
  const auto tags = findTags(U"在2022年度甲", 2023);
  ASSERT_EQ(tags.size(), 1U);
  EXPECT_EQ(tags[0].begin, 1U);
  EXPECT_EQ(tags[0].end, 7U);
  EXPECT_EQ(tags[0].year, 2022);
}

TEST(FindTags, CarryOversBesideTheirYear) {
  EXPECT_THAT(rolesIn(U"2022年结转"), ElementsAre(Role::carry_in));
  EXPECT_THAT(rolesIn(U"结转至2024年"), ElementsAre(Role::carry_out));
  EXPECT_THAT(rolesIn(U"2022年,结转"), ElementsAre(Role::last_year, Role::carry));
  const auto tags = findTags(U"结转至2024年", 2023);
  ASSERT_EQ(tags.size(), 1U);
  EXPECT_EQ(tags[0].end, 8U) << "the year is part of it";
}

TEST(FindTags, AYearThatIsComparedWithTellsNoYear) {
  EXPECT_THAT(rolesIn(U"比2022年"), testing::Contains(Role::compare));
  EXPECT_THAT(rolesIn(U"比2022年"), testing::Not(testing::Contains(Role::last_year)));
}

TEST(FindTags, SeveralYearsAreNone) {
  EXPECT_THAT(rolesIn(U"2021年至2023年"), ElementsAre(Role::years, Role::years));
}

}  // namespace
}  // namespace gouji
