#include "core/recognise/layout/table_regions.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;
using test::table;

constexpr auto kRequests = static_cast<std::size_t>(FormTable::requests);
constexpr auto kDisclosure = static_cast<std::size_t>(FormTable::disclosure);
constexpr auto kReview = static_cast<std::size_t>(FormTable::review);

Table requests() {
  return table({{"", "自然人", "总计"},
                {"一、本年新收政府信息公开申请数量", "1", "1"},
                {"二、上年结转政府信息公开申请数量", "0", "0"},
                {"（一）予以公开", "1", "1"},
                {"1.属于国家秘密", "0", "0"},
                {"四、结转下年度继续办理", "0", "0"}});
}

Table review() {
  return table({{"行政复议", "未经复议直接起诉", "复议后起诉"},
                {"结果维持", "结果纠正", "其他结果"},
                {"0", "0", "0"}});
}

std::array<std::optional<Region>, 3> regions(const Laid& laid) {
  return tableRegions(laid.lines, laid.marks);
}

/// Block of the region's first line.
std::size_t block(const Laid& laid, const std::optional<Region>& region) {
  return laid.lines.at(region.value().begin).place().block;
}

TEST(TableRegions, EachTableByItsLabels) {
  const Laid laid({paragraph("三、收到和处理政府信息公开申请情况"), requests(),
                   paragraph("四、政府信息公开行政复议、行政诉讼情况"), review(),
                   paragraph("五、存在的主要问题及改进情况")});
  const auto found = regions(laid);
  EXPECT_FALSE(found[kDisclosure]);
  EXPECT_EQ(block(laid, found[kRequests]), 1U);
  EXPECT_EQ(block(laid, found[kReview]), 3U);
  EXPECT_EQ(laid.lines[found[kRequests]->end].place().block, 2U) << "ends before the next heading";
  EXPECT_EQ(laid.lines[found[kReview]->end].place().block, 4U);
}

TEST(TableRegions, LabelsInAMenuOrInProseAreNone) {
  const Laid laid({paragraph("行政许可"), paragraph("行政处罚"), paragraph("首页"),
                   paragraph("全年作出行政许可12件，行政处罚3件，均已公开。")});
  for (const auto& region : regions(laid)) {
    EXPECT_FALSE(region);
  }
}

TEST(TableRegions, ACopyFurtherDownIsLeftOut) {
  std::vector<Block> blocks = {requests()};
  for (int i = 0; i < 60; ++i) {
    blocks.emplace_back(paragraph("栏目" + std::to_string(i)));
  }
  blocks.emplace_back(requests());
  const Laid laid(std::move(blocks));
  const auto found = regions(laid)[kRequests];
  EXPECT_EQ(block(laid, found), 0U);
  EXPECT_LE(found->end, 60U);
}

TEST(TableRegions, AFullerCopyFurtherDownIsTaken) {
  std::vector<Block> blocks = {table({{"一、本年新收政府信息公开申请数量", "1", "1"},
                                      {"二、上年结转政府信息公开申请数量", "0", "0"},
                                      {"（一）予以公开", "1", "1"}})};
  for (int i = 0; i < 60; ++i) {
    blocks.emplace_back(paragraph("栏目" + std::to_string(i)));
  }
  blocks.emplace_back(requests());
  const Laid laid(std::move(blocks));
  EXPECT_EQ(block(laid, regions(laid)[kRequests]), 61U);
}

TEST(TableRegions, FiguresBehindTheLastLabelBelongToTheTable) {
  const Laid laid({paragraph("行政复议"), paragraph("未经复议直接起诉"), paragraph("复议后起诉"),
                   paragraph("结果维持"), paragraph("0"), paragraph("0"), paragraph("1"),
                   paragraph(std::string(300, 'x'))});
  const auto found = regions(laid)[kReview];
  ASSERT_TRUE(found);
  EXPECT_EQ(laid.lines[found->end].place().block, 7U) << "ends before prose";
}

}  // namespace
}  // namespace gouji
