#include "core/recognise/identity/published.h"

#include <gtest/gtest.h>

#include "core/recognise/identity/signature.h"
#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::paragraph;

std::optional<Date> dateIn(std::vector<Block> blocks) {
  const test::Laid laid(std::move(blocks));
  return publishedDate(laid.passages, findSignature(laid.passages, false));
}

TEST(PublishedDate, OfASitesField) {
  EXPECT_EQ(dateIn({paragraph("发布日期：2024-01-17")}), (Date{2024, 1, 17}));
  EXPECT_EQ(dateIn({test::table({{"发布日期", "2024年1月17日"}, {"来源", "本局"}})}),
            (Date{2024, 1, 17}));
  EXPECT_EQ(dateIn({paragraph("pubdate: 2024.1.17")}), (Date{2024, 1, 17}));
}

TEST(PublishedDate, TheSurerFieldBeforeTheOther) {
  EXPECT_EQ(dateIn({paragraph("日期：2024-03-01"), paragraph("发布时间：2024-01-17")}),
            (Date{2024, 1, 17}));
}

TEST(PublishedDate, TheFieldBeforeTheSignature) {
  EXPECT_EQ(
      dateIn({paragraph("发布日期：2024-01-18"), paragraph("正文。"), paragraph("2024年1月17日")}),
      (Date{2024, 1, 18}));
}

TEST(PublishedDate, OfTheSignature) {
  EXPECT_EQ(dateIn({paragraph("正文。"), paragraph("2024年1月17日"), paragraph("责任编辑：某")}),
            (Date{2024, 1, 17}));
  EXPECT_EQ(dateIn({paragraph("2023年2月1日"), paragraph("正文。"), paragraph("2024年1月17日")}),
            (Date{2024, 1, 17}))
      << "the last one";
}

TEST(PublishedDate, IsNotAnyDate) {
  EXPECT_FALSE(dateIn({paragraph("采集日期：2024-01-17")}));
  EXPECT_FALSE(dateIn({paragraph("发布日期待定，会议于2024年1月17日召开。")}));
  EXPECT_FALSE(dateIn({paragraph("本报告于2024年1月17日公布。")}));
  EXPECT_FALSE(dateIn({test::table({{"2024年1月17日", "1"}})}));
  EXPECT_FALSE(dateIn({}));
}

TEST(PublishedDate, ADateFarBeforeTheEndIsNoSignature) {
  std::vector<Block> blocks{paragraph("2024年1月17日")};
  for (int i = 0; i < 39; ++i) {
    blocks.emplace_back(paragraph("正文。"));
  }
  EXPECT_EQ(dateIn(blocks), (Date{2024, 1, 17}));
  blocks.emplace_back(paragraph("正文。"));
  EXPECT_FALSE(dateIn(blocks));
}

}  // namespace
}  // namespace gouji
