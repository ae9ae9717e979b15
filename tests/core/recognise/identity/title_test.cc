#include "core/recognise/identity/title.h"

#include <gtest/gtest.h>

#include "core/text/unicode.h"
#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;

constexpr const char* kTitle = "澄湾县水务局2023年政府信息公开工作年度报告";

std::optional<Title> titleIn(std::vector<Block> blocks, std::size_t body_begin = 99) {
  const Laid laid(std::move(blocks));
  return findTitle(laid.passages, body_begin);
}

TEST(FindTitle, UnitAndYear) {
  const auto title = titleIn({paragraph("通知公告"), paragraph(kTitle)});
  ASSERT_TRUE(title);
  EXPECT_EQ(title->text, U"澄湾县水务局2023年政府信息公开工作年度报告");
  EXPECT_EQ(title->unit, U"澄湾县水务局");
  EXPECT_EQ(title->year, 2023);
  EXPECT_EQ(title->first, 1U);
  EXPECT_EQ(title->passages, 1U);
  EXPECT_EQ(title->place.block, 1U);
}

TEST(FindTitle, WithoutUnitOrYear) {
  EXPECT_EQ(titleIn({paragraph("2023年政府信息公开工作年度报告")})->unit, U"");
  EXPECT_EQ(titleIn({paragraph("澄湾县水务局政府信息公开工作年度报告")})->year, std::nullopt);
}

TEST(FindTitle, KeepsTheCharactersAsPrinted) {
  const auto title = titleIn({paragraph("澄灣縣水務局 ２０２３年政府信息公開工作年度報告")});
  ASSERT_TRUE(title);
  EXPECT_EQ(title->printed, U"澄灣縣水務局２０２３年政府信息公開工作年度報告");
  EXPECT_EQ(title->unit, U"澄湾县水务局");
}

TEST(FindTitle, TheSitesOrganAboveItIsNoPartOfIt) {
  for (const char* unit : {"白鹭回族镇", "白鹭镇人民政府", "河口街道办事处", "澄湾县水务局"}) {
    const auto title = titleIn({paragraph("澄湾县人民政府"),
                                paragraph(unit + std::string("2023年政府信息公开工作年度报告"))});
    ASSERT_TRUE(title);
    EXPECT_EQ(toUtf8(title->unit), unit);
  }
  // Without a region of its own, the unit is the line above's.
  EXPECT_EQ(titleIn({paragraph("澄湾县"), paragraph("白鹭镇2023年政府信息公开工作年度报告")})->unit,
            U"澄湾县白鹭镇");
}

TEST(FindTitle, EndsBeforeTheSitesOwnWords) {
  for (const char* behind : {"_澄湾县人民政府", "|澄湾县人民政府", " 来源：澄湾县人民政府"}) {
    const auto title =
        titleIn({paragraph(std::string("白鹭回族乡2023年政府信息公开工作年度报告") + behind)});
    ASSERT_TRUE(title) << behind;
    EXPECT_EQ(title->unit, U"白鹭回族乡");
  }
}

TEST(FindTitle, OverSeveralPassages) {
  const auto title = titleIn(
      {paragraph("澄湾县水务局"), paragraph("2023年"), paragraph("政府信息公开工作年度报告")});
  ASSERT_TRUE(title);
  EXPECT_EQ(title->passages, 3U);
  EXPECT_EQ(title->unit, U"澄湾县水务局");
  EXPECT_EQ(title->year, 2023);
}

TEST(FindTitle, TheFullestOfSeveral) {
  const auto title = titleIn({paragraph("政府信息公开年报"), paragraph("正文"), paragraph(kTitle)});
  ASSERT_TRUE(title);
  EXPECT_EQ(title->first, 2U);
}

TEST(FindTitle, OnlyBeforeTheBodyAndOutsideTables) {
  EXPECT_FALSE(titleIn({paragraph("一、总体情况"), paragraph(kTitle)}, 1));
  EXPECT_FALSE(titleIn({paragraph(kTitle, ParagraphRole::margin)}));
  EXPECT_FALSE(titleIn({test::table({{kTitle, "1"}})}));
}

TEST(FindTitle, SentencesAndNoticesAreNone) {
  EXPECT_FALSE(titleIn({paragraph("关于报送2023年政府信息公开工作年度报告的通知")}));
  EXPECT_FALSE(titleIn({paragraph("现公布本局2023年政府信息公开工作年度报告，欢迎监督")}));
  EXPECT_FALSE(titleIn({paragraph("澄湾县水务局2023年工作年度报告")}));
}

}  // namespace
}  // namespace gouji
