#include "core/report/report.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

constexpr ConceptId kCells[] = {3, 7, 11};
constexpr ConceptId kOthers[] = {0, 5, 12};

Report report() {
  Report made;
  for (const ConceptId cell : kCells) {
    Fact& fact = made.facts.emplace_back();
    fact.cell = cell;
    fact.raw = std::to_string(cell);
  }
  TableReading table{};
  table.table = FormTable::review;
  made.tables.push_back(table);
  Section section{};
  section.key = SectionKey::problems;
  section.heading = "五、存在问题";
  made.sections.push_back(section);
  section.heading = "五、再一次";
  made.sections.push_back(section);
  return made;
}

TEST(Report, FindsFactsByTheirCells) {
  const Report made = report();
  for (const ConceptId cell : kCells) {
    ASSERT_NE(made.fact(cell), nullptr) << cell;
    EXPECT_EQ(made.fact(cell)->raw, std::to_string(cell));
  }
  for (const ConceptId cell : kOthers) {
    EXPECT_EQ(made.fact(cell), nullptr) << cell;
  }
  EXPECT_EQ(Report{}.fact(3), nullptr);
}

TEST(Report, FindsTables) {
  const Report made = report();
  EXPECT_EQ(made.table(FormTable::review), &made.tables[0]);
  EXPECT_EQ(made.table(FormTable::requests), nullptr);
}

TEST(Report, FindsTheFirstOfASection) {
  const Report made = report();
  ASSERT_NE(made.section(SectionKey::problems), nullptr);
  EXPECT_EQ(made.section(SectionKey::problems)->heading, "五、存在问题");
  EXPECT_EQ(made.section(SectionKey::other), nullptr);
}

}  // namespace
}  // namespace gouji
