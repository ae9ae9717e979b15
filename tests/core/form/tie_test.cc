#include "core/form/tie.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>

#include "core/form/editions/edition_list.h"

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::Pair;

std::map<std::string, int> countsOf(EditionId edition, FormTable table) {
  std::map<std::string, int> counts;
  for (const Tie& tie : tiesOf(edition, table)) {
    EXPECT_EQ(tie.table, table);
    ++counts[std::string(tie.rule)];
  }
  return counts;
}

std::string written(const Tie& tie) {
  const auto side = [](const Linear& terms) {
    constexpr const char* kSources[] = {"", "previous.", "revised."};
    std::string text;
    for (const Term& term : terms) {
      EXPECT_EQ(std::abs(term.coefficient), 1);
      text += term.coefficient < 0 ? " - " : text.empty() ? "" : " + ";
      text += kSources[static_cast<std::size_t>(term.source)] + conceptOf(term.cell).name;
    }
    return text;
  };
  return side(tie.left) + (tie.relation == Relation::equal ? " = " : " >= ") + side(tie.right) +
         (tie.otherwise.empty() ? "" : " or " + side(tie.otherwise));
}

const Tie& first(std::span<const Tie> ties, std::string_view rule) {
  return *std::find_if(ties.begin(), ties.end(), [&](const Tie& tie) { return tie.rule == rule; });
}

const Tie& first(EditionId edition, FormTable table, std::string_view rule) {
  return first(tiesOf(edition, table), rule);
}

TEST(Ties, OneForEachRowColumnAndGroup) {
  EXPECT_THAT(countsOf(EditionId::e2019, FormTable::disclosure), ElementsAre(Pair("T203", 2)));
  EXPECT_THAT(countsOf(EditionId::e2021, FormTable::disclosure), ElementsAre(Pair("T201", 2)));
  EXPECT_THAT(countsOf(EditionId::e2019, FormTable::requests),
              ElementsAre(Pair("T301", 7), Pair("T302", 7), Pair("T303", 23)));
  EXPECT_THAT(countsOf(EditionId::e2021, FormTable::requests),
              ElementsAre(Pair("T301", 7), Pair("T302", 7), Pair("T303", 25)));
  EXPECT_THAT(countsOf(EditionId::e2019, FormTable::review), ElementsAre(Pair("T401", 3)));
  EXPECT_THAT(countsOf(EditionId::e2021, FormTable::review), ElementsAre(Pair("T401", 3)));
}

TEST(Ties, SayWhatTheFormSays) {
  EXPECT_EQ(written(first(EditionId::e2021, FormTable::requests, "T301")),
            "requests.new.natural_person + requests.carried_in.natural_person = "
            "requests.total.natural_person + requests.carried_out.natural_person");
  EXPECT_EQ(written(first(EditionId::e2021, FormTable::review, "T401")),
            "review.reconsideration.total = review.reconsideration.upheld + "
            "review.reconsideration.corrected + review.reconsideration.other + "
            "review.reconsideration.pending");
  EXPECT_EQ(written(first(EditionId::e2021, FormTable::disclosure, "T201")),
            "disclosure.regulations.in_force >= disclosure.regulations.issued");
}

TEST(Ties, WithLastYearsReport) {
  const auto counts = [](EditionId edition, FormTable table) {
    std::map<std::string, int> rules;
    for (const Tie& tie : tiesWithPrevious(edition, table)) {
      EXPECT_TRUE(readsPrevious(tie));
      ++rules[std::string(tie.rule)];
    }
    return rules;
  };
  EXPECT_THAT(counts(EditionId::e2019, FormTable::disclosure), ElementsAre(Pair("XY03", 7)));
  EXPECT_THAT(counts(EditionId::e2021, FormTable::disclosure), ElementsAre(Pair("XY02", 2)));
  for (const EditionId edition : {EditionId::e2019, EditionId::e2021}) {
    EXPECT_THAT(counts(edition, FormTable::requests), ElementsAre(Pair("XY01", 7)));
    EXPECT_TRUE(tiesWithPrevious(edition, FormTable::review).empty());
    for (const Tie& tie : tiesOf(edition, FormTable::requests)) {
      EXPECT_FALSE(readsPrevious(tie));
    }
  }
  EXPECT_EQ(written(first(tiesWithPrevious(EditionId::e2021, FormTable::requests), "XY01")),
            "requests.carried_in.natural_person = previous.requests.carried_out.natural_person");
  EXPECT_EQ(written(first(tiesWithPrevious(EditionId::e2021, FormTable::disclosure), "XY02")),
            "disclosure.regulations.in_force = previous.disclosure.regulations.in_force + "
            "disclosure.regulations.issued - disclosure.regulations.repealed or "
            "previous.disclosure.regulations.in_force + disclosure.regulations.issued - "
            "revised.disclosure.regulations.issued - disclosure.regulations.repealed");
}

TEST(Ties, ResultsSumOverEveryResultRowOfTheirEdition) {
  // 2 + 8 + 3 + 5 rows, and 其他处理: one row in 2019, three since.
  EXPECT_EQ(first(EditionId::e2019, FormTable::requests, "T302").right.size(), 19U);
  EXPECT_EQ(first(EditionId::e2021, FormTable::requests, "T302").right.size(), 21U);
}

TEST(Ties, HoldOnlyCellsOfTheirEdition) {
  for (const Edition& edition : editions()) {
    for (const FormTable table : {FormTable::disclosure, FormTable::requests, FormTable::review}) {
      for (const Tie& tie : tiesOf(edition.id, table)) {
        EXPECT_EQ(tie.edition, edition.id);
        for (const auto* side : {&tie.left, &tie.right}) {
          for (const Term& term : *side) {
            const Concept& cell = conceptOf(term.cell);
            EXPECT_EQ(cell.table, table);
            EXPECT_TRUE(isIn(cell, edition.id)) << cell.name;
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace gouji
