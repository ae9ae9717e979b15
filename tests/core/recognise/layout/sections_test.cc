#include "core/recognise/layout/sections.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;
using test::table;
using testing::ElementsAre;
using testing::IsEmpty;

using Tables = std::array<std::optional<Place>, 3>;

/// "overview|一、总体情况|text" of each section.
std::vector<std::string> sketch(const Laid& laid, const Tables& tables = {}) {
  std::vector<std::string> all;
  for (const Section& section : findSections(laid.passages, laid.marks, tables)) {
    all.push_back(std::string(sectionKeyName(section.key)) + "|" + section.heading + "|" +
                  section.text);
  }
  return all;
}

Table someTable() {
  return table({{"（一）予以公开", "1"}, {"（七）总计", "1"}});
}

TEST(FindSections, FromHeadingToHeading) {
  const Laid laid({paragraph("澄湾县水务局年度报告"), paragraph("一、总体情况"),
                   paragraph("　公开有序。 "), paragraph("渠道畅通。"),
                   paragraph("五、存在的主要问题及改进情况"), paragraph("时效不强。")});
  EXPECT_THAT(sketch(laid), ElementsAre("overview|一、总体情况|公开有序。\n渠道畅通。",
                                        "problems|五、存在的主要问题及改进情况|时效不强。"));
}

TEST(FindSections, TablesAreNoText) {
  const Laid laid({paragraph("三、收到和处理政府信息公开申请情况"), paragraph("见下表。"),
                   someTable(), paragraph("六、其他需要报告的事项"), paragraph("无。")});
  EXPECT_THAT(sketch(laid, {std::nullopt, Place{2, 0, 0, 0}, std::nullopt}),
              ElementsAre("requests|三、收到和处理政府信息公开申请情况|见下表。",
                          "other|六、其他需要报告的事项|无。"));
}

TEST(FindSections, TheHeadingRightBeforeItsTable) {
  const Laid laid({paragraph("三、收到和处理政府信息公开申请情况"), paragraph("一、总体情况"),
                   paragraph("公开有序。"), paragraph("三、收到和处理政府信息公开申请情况"),
                   someTable(), paragraph("三、收到和处理政府信息公开申请情况")});
  const auto sections =
      findSections(laid.passages, laid.marks, {std::nullopt, Place{4, 0, 0, 0}, std::nullopt});
  ASSERT_EQ(sections.size(), 2U);
  EXPECT_EQ(sections[1].place.block, 3U);
}

TEST(FindSections, AListOfContentsIsNoSectionEvenWithoutATable) {
  const Laid laid({paragraph("三、收到和处理政府信息公开申请情况"),
                   paragraph("五、存在的主要问题及改进情况"),
                   paragraph("三、收到和处理政府信息公开申请情况"), paragraph("见附件。"),
                   paragraph("五、存在的主要问题及改进情况"), paragraph("时效不强。")});
  const auto sections = findSections(laid.passages, laid.marks, {});
  ASSERT_EQ(sections.size(), 2U);
  EXPECT_EQ(sections[0].place.block, 2U);
  EXPECT_EQ(sections[1].place.block, 4U);
}

TEST(FindSections, AWholeReportInOneTable) {
  Table all;
  const auto text = [&](const char* said) { all.cells.push_back({all.rows++, 0, 1, 2, said, {}}); };
  all.columns = 2;
  text("一、总体情况");
  text("新收政府信息公开申请3件，结转下年度继续办理1件。");
  text("三、收到和处理政府信息公开申请情况");
  all.cells.push_back({all.rows, 0, 1, 1, "（一）予以公开", {}});
  all.cells.push_back({all.rows++, 1, 1, 1, "1", {}});
  text("五、存在的主要问题及改进情况");
  text("时效不强。");
  const Laid laid({std::move(all)});
  EXPECT_THAT(sketch(laid, {std::nullopt, Place{0, 3, 0, 0}, std::nullopt}),
              ElementsAre("overview|一、总体情况|新收政府信息公开申请3件，结转下年度继续办理1件。",
                          "requests|三、收到和处理政府信息公开申请情况|",
                          "problems|五、存在的主要问题及改进情况|时效不强。"));
}

TEST(FindSections, ADateOverAWholeRowIsText) {
  Table table;
  table.columns = 2;
  table.cells = {{0, 0, 1, 1, "规章", {}},
                 {0, 1, 1, 1, "0", {}},
                 {1, 0, 1, 2, "2024年1月12日", {}},
                 {2, 0, 1, 2, "25万元", {}}};
  table.rows = 3;
  const Laid laid({std::move(table)});
  EXPECT_TRUE(laid.passages[1].of_table);
  EXPECT_FALSE(laid.passages[2].of_table);
  EXPECT_TRUE(laid.passages[3].of_table);
}

TEST(FindSections, LabelsOverAWholeRowAreNoText) {
  Table table;
  table.columns = 2;
  table.cells = {
      {0, 0, 1, 2, "第二十条第（一）项", {}}, {1, 0, 1, 1, "规章", {}}, {1, 1, 1, 1, "0", {}}};
  table.rows = 2;
  const Laid laid({paragraph("二、主动公开政府信息情况"), std::move(table)});
  EXPECT_THAT(sketch(laid), ElementsAre("disclosure|二、主动公开政府信息情况|"));
}

TEST(FindSections, ATableWithoutItsHeading) {
  const Laid laid({paragraph("一、总体情况"), paragraph("公开有序。"), someTable()});
  EXPECT_THAT(sketch(laid, {std::nullopt, Place{2, 0, 0, 0}, std::nullopt}),
              ElementsAre("overview|一、总体情况|公开有序。", "requests||"));
}

TEST(FindSections, ProblemsWithoutTheirHeading) {
  const Laid laid(
      {someTable(), paragraph("存在的主要问题：时效不强。"), paragraph("六、其他需要报告的事项")});
  EXPECT_THAT(sketch(laid, {std::nullopt, Place{0, 0, 0, 0}, std::nullopt}),
              ElementsAre("requests||", "problems||存在的主要问题：时效不强。",
                          "other|六、其他需要报告的事项|"));
}

TEST(FindSections, InsideRunTogetherText) {
  const Laid laid(
      {paragraph("一、总体情况公开有序，渠道畅通，群众满意，各项任务已经全部按时完成。"
                 "五、存在的主要问题及改进情况时效不强，下一步加强培训。")});
  EXPECT_THAT(
      sketch(laid),
      ElementsAre("overview|一、总体情况|公开有序，渠道畅通，群众满意，各项任务已经全部按时完成。",
                  "problems|五、存在的主要问题及改进情况|时效不强，下一步加强培训。"));
}

TEST(FindSections, NoHeadingsAtAll) {
  EXPECT_THAT(sketch(Laid({paragraph("公开有序。")})), IsEmpty());
  EXPECT_THAT(sketch(Laid({})), IsEmpty());
}

}  // namespace
}  // namespace gouji
