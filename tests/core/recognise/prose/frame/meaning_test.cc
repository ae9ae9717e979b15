#include "core/recognise/prose/frame/meaning.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji {
namespace {

using testing::ElementsAre;

Meaning ofRows(std::vector<std::string> rows, FormTable table = FormTable::requests) {
  Meaning made;
  made.table = table;
  made.rows = std::move(rows);
  made.columns = {"total"};
  return made;
}

std::vector<std::string> innermost(std::vector<std::string> rows) {
  keepInnermost(rows);
  return rows;
}

TEST(Meaning, FlowsAreNoOutcomes) {
  EXPECT_TRUE(ofRows({"new"}).isFlow());
  EXPECT_TRUE(ofRows({"new", "carried_in"}).isFlow());
  EXPECT_TRUE(ofRows({"total"}).isFlow());
  EXPECT_TRUE(ofRows({"carried_out"}).isFlow());
  EXPECT_FALSE(ofRows({"new", "granted"}).isFlow());
  EXPECT_FALSE(ofRows({"denied.*"}).isFlow());
  EXPECT_FALSE(ofRows({}).isFlow());
  EXPECT_FALSE(ofRows({"total"}, FormTable::review).isFlow());
}

TEST(Meaning, TotalsAndRows) {
  Meaning meaning = ofRows({"granted"});
  EXPECT_TRUE(meaning.isTotal());
  EXPECT_TRUE(meaning.isOf("granted"));
  EXPECT_FALSE(meaning.isOf("new"));
  meaning.rows.emplace_back("new");
  EXPECT_FALSE(meaning.isOf("granted"));
  meaning.columns = {"natural_person", "total"};
  EXPECT_FALSE(meaning.isTotal());
  EXPECT_FALSE(meaning.empty());
  EXPECT_TRUE(Meaning().empty());
}

TEST(QuantityOf, EveryRowWithEveryColumn) {
  Meaning meaning = ofRows({"new", "carried_in"});
  meaning.columns = {"natural_person", "commercial"};
  EXPECT_EQ(textOf(quantityOf(meaning)),
            "requests.new.natural_person + requests.new.commercial + "
            "requests.carried_in.natural_person + requests.carried_in.commercial");
  EXPECT_EQ(textOf(quantityOf(Meaning())), "");
}

TEST(QuantityOf, LastYears) {
  Meaning meaning = ofRows({"new"});
  meaning.previous = true;
  EXPECT_TRUE(readsPrevious(quantityOf(meaning)));
  meaning.previous = false;
  EXPECT_FALSE(readsPrevious(quantityOf(meaning)));
}

TEST(KeepInnermost, TheRowOfTheGroup) {
  EXPECT_THAT(innermost({"denied.*", "denied.state_secret"}), ElementsAre("denied.state_secret"));
  EXPECT_THAT(innermost({"denied.state_secret", "denied.*"}), ElementsAre("denied.state_secret"));
  EXPECT_THAT(innermost({"denied.*", "unavailable.not_held"}),
              ElementsAre("denied.*", "unavailable.not_held"));
  EXPECT_THAT(innermost({"denied.*"}), ElementsAre("denied.*"));
}

TEST(RequestRows, AGroupThatAnEditionHasAsOneRow) {
  EXPECT_EQ(requestRows("other.*", EditionId::e2019), "other");
  EXPECT_EQ(requestRows("other.*", EditionId::e2021), "other.*");
  EXPECT_EQ(requestRows("denied.*", EditionId::e2019), "denied.*");
  EXPECT_EQ(requestRows("granted", EditionId::e2021), "granted");
}

TEST(RequestCells, OfAColumn) {
  EXPECT_EQ(textOf(quantityOf(requestCells({"new"}))), "requests.new.total");
  EXPECT_EQ(textOf(quantityOf(requestCells({"granted"}, "research"))), "requests.granted.research");
}

TEST(ReviewCells, Groups) {
  EXPECT_THAT(reviewCells("reconsideration").rows, ElementsAre("reconsideration"));
  EXPECT_THAT(reviewCells("litigation_direct").rows, ElementsAre("litigation_direct"));
  EXPECT_THAT(reviewCells("litigation").rows,
              ElementsAre("litigation_direct", "litigation_after_reconsideration"));
  EXPECT_THAT(reviewCells("all").rows, ElementsAre("reconsideration", "litigation_direct",
                                                   "litigation_after_reconsideration"));
  EXPECT_THAT(reviewCells("all", "upheld").columns, ElementsAre("upheld"));
  EXPECT_EQ(reviewCells("all").table, FormTable::review);
}

}  // namespace
}  // namespace gouji
