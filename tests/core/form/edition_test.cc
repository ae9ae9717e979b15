#include "core/form/edition.h"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

#include "core/form/editions/edition_list.h"

namespace gouji {
namespace {

TEST(Editions, FollowEachOtherByYear) {
  EXPECT_FALSE(editionForYear(2018));
  EXPECT_EQ(editionForYear(2019), EditionId::e2019);
  EXPECT_EQ(editionForYear(2020), EditionId::e2019);
  EXPECT_EQ(editionForYear(2021), EditionId::e2021);
  EXPECT_EQ(editionForYear(2035), EditionId::e2021);
}

TEST(Editions, AreFoundByTheirId) {
  for (const Edition& edition : editions()) {
    EXPECT_EQ(&editionOf(edition.id), &edition);
    EXPECT_LE(edition.first_year, edition.last_year);
    EXPECT_EQ(edition.headings.size(), 6U);
    EXPECT_EQ(edition.review_groups.size() * edition.review_columns.size(), 15U);
    EXPECT_EQ(edition.request_columns.size(), 7U);
  }
  EXPECT_EQ(editionOf(EditionId::e2019).request_rows.size(), 23U);
  EXPECT_EQ(editionOf(EditionId::e2021).request_rows.size(), 25U);
  EXPECT_EQ(editionOf(EditionId::e2019).disclosure.size(), 5U);
  EXPECT_EQ(editionOf(EditionId::e2021).disclosure.size(), 4U);
}

TEST(Editions, KeysAreUniqueWithinATable) {
  for (const Edition& edition : editions()) {
    std::set<std::string_view> requests;
    for (const FormRow& row : edition.request_rows) {
      EXPECT_TRUE(requests.insert(row.key).second) << row.key;
    }
    std::set<std::string_view> disclosure;
    for (const DisclosureBlock& block : edition.disclosure) {
      for (const FormRow& row : block.rows) {
        EXPECT_TRUE(disclosure.insert(row.key).second) << row.key;
      }
    }
  }
}

}  // namespace
}  // namespace gouji
