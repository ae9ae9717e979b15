#include "core/form/edition.h"

#include <gtest/gtest.h>

#include <set>
#include <span>
#include <stdexcept>
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

TEST(Editions, StandInTheOrderOfTheirYears) {
  EXPECT_EQ(oldestEdition(), EditionId::e2019);
  EXPECT_EQ(newestEdition(), EditionId::e2021);
  EXPECT_EQ(lastYearOf(editionOf(EditionId::e2019)), 2020);
  EXPECT_FALSE(lastYearOf(editionOf(EditionId::e2021)));
  const EditionId both[] = {EditionId::e2019, EditionId::e2021};
  EXPECT_EQ(nearestEdition(EditionId::e2019, both), EditionId::e2019);
  EXPECT_EQ(nearestEdition(EditionId::e2019, std::span(both).last(1)), EditionId::e2021);
}

TEST(Editions, DemandWhatTheirNoticesDo) {
  EXPECT_FALSE(demandsOn(2018).recommended_for);
  EXPECT_EQ(demandsOn(2019).recommended_for, 2019);
  EXPECT_EQ(demandsOn(2020).recommended_for, 2019);
  EXPECT_FALSE(demandsOn(2020).aspects);
  EXPECT_TRUE(demandsOn(2021).aspects);
  EXPECT_TRUE(demandsOn(2021).fees);
  EXPECT_EQ(demandsOn(2020).cities.day, 31);
  EXPECT_EQ(demandsOn(2021).cities.day, 10);
  EXPECT_FALSE(demandsOn(std::nullopt).aspects);
}

TEST(Editions, AreFoundByTheirIdAndName) {
  EXPECT_THROW(editionOf(static_cast<EditionId>(31)), std::out_of_range);
  EXPECT_FALSE(editionNamed("2020"));
  for (const Edition& edition : editions()) {
    EXPECT_EQ(&editionOf(edition.id), &edition);
    EXPECT_EQ(editionNamed(edition.name), edition.id);
    EXPECT_LT(static_cast<std::size_t>(edition.id), EditionSet().size());
    for (const std::string_view number : edition.notices) {
      EXPECT_NE(edition.basis.find(number), std::string_view::npos);
    }
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
