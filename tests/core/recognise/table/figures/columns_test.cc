#include "core/recognise/table/figures/columns.h"

#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::table;

std::vector<std::vector<const Spelling*>> threeColumns() {
  std::vector<std::vector<const Spelling*>> made;
  for (const std::string_view key : {"natural_person", "commercial", "total"}) {
    auto& own = made.emplace_back();
    for (const Spelling& spelling : spellings()) {
      if (spelling.kind == LabelKind::request_column && spelling.key == key) {
        own.push_back(&spelling);
      }
    }
  }
  return made;
}

/// "1 2 3": where each column begins, "-" where it is in none; "forced " before.
std::string planOf(const std::vector<std::vector<std::string>>& rows,
                   Columns meaning = Columns::grid) {
  const Laid laid({table(rows, meaning)});
  const auto raw = rowsOf(laid.lines, 3);
  const ColumnPlan plan = columnPlan(raw, 0, threeColumns());
  std::string text = plan.forced ? "forced" : "";
  for (const ColumnSpan& span : plan.spans) {
    text.append(text.empty() ? "" : " ");
    text.append(span.begin == span.end ? "-" : std::to_string(span.begin));
  }
  return text;
}

TEST(ColumnPlan, FromTheRowsWhereTheHeaderIsAsTheForm) {
  EXPECT_EQ(planOf({{"", "自然人", "商业企业", "总计"}, {"（一）予以公开", "1", "2", "3"}}),
            "1 2 3");
}

TEST(ColumnPlan, AHeaderInAnotherOrderIsForced) {
  EXPECT_EQ(planOf({{"", "总计", "自然人", "商业企业"}, {"（一）予以公开", "3", "1", "2"}}),
            "forced 2 3 1");
}

TEST(ColumnPlan, AHeaderWithFewerColumnsIsForced) {
  EXPECT_EQ(planOf({{"", "自然人", "总计"}, {"（一）予以公开", "1", "1"}}), "forced 1 - 2");
}

TEST(ColumnPlan, BlankColumnsAreNoColumnsOfTheForm) {
  EXPECT_EQ(
      planOf({{"项", "自然人", "", "总计"}, {"规章", "1", "", "1"}, {"行政许可", "2", "", "2"}}),
      "forced 1 - 3");
}

TEST(ColumnPlan, ALabelCutIntoCellsBelowEachOther) {
  EXPECT_EQ(planOf({{"", "总计", "自然人", "商业"},
                    {"", "", "", "企业"},
                    {"（一）予以公开", "3", "1", "2"}}),
            "forced 2 3 1");
}

TEST(ColumnPlan, ANameThatComesTwiceTellsNothing) {
  EXPECT_EQ(planOf({{"", "总计", "总计", "总计"}, {"（一）予以公开", "1", "2", "3"}}), "1 2 3");
}

TEST(ColumnPlan, NothingWhereColumnsDoNotCompare) {
  EXPECT_EQ(planOf({{"", "总计", "自然人", "商业企业"}, {"（一）予以公开", "3", "1", "2"}},
                   Columns::ordinal),
            "");
}

}  // namespace
}  // namespace gouji
