#include "core/recognise/identity/identity.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;
using test::table;

Report identified(std::vector<Block> blocks) {
  const Laid laid(std::move(blocks));
  Report report;
  identify(laid.passages, laid.passages.size(), report);
  return report;
}

void expect(const Report& report, const std::string& title, const std::string& agency,
            std::optional<int> year) {
  EXPECT_EQ(report.title, title);
  EXPECT_EQ(report.agency, agency);
  EXPECT_EQ(report.year, year);
}

TEST(Identify, SpellingsOfTheTitle) {
  for (const char* title :
       {"澄湾县水务局2023年政府信息公开工作年度报告",
        "澄湾县水务局2023年度政府信息公开工作年度报告",
        "2023年澄湾县水务局政府信息公开工作年度报告", "2023年度澄湾县水务局政府信息公开年度报告",
        "澄湾县水务局2023年政府信息公开年报", "澄湾县水务局2023年信息公开工作报告",
        "澄湾县水务局二〇二三年政府信息公开工作年度报告",
        "澄湾县水务局2023年政府信息公开工作年度报告（含下属单位）"}) {
    SCOPED_TRACE(title);
    expect(identified({paragraph(title)}), title, "澄湾县水务局", 2023);
  }
}

TEST(Identify, SpacesAreNoPartOfTheTitle) {
  expect(identified({paragraph(" 澄湾县水务局 2023 年\n政府信息公开工作年度报告 ")}),
         "澄湾县水务局2023年政府信息公开工作年度报告", "澄湾县水务局", 2023);
}

TEST(Identify, ATitleOverTwoLines) {
  expect(identified({paragraph("澄湾县水务局"), paragraph("2023年政府信息公开工作年度报告")}),
         "澄湾县水务局2023年政府信息公开工作年度报告", "澄湾县水务局", 2023);
  expect(identified({paragraph("澄湾县水务局2023年政府信息公开"), paragraph("工作年度报告")}),
         "澄湾县水务局2023年政府信息公开工作年度报告", "澄湾县水务局", 2023);
}

TEST(Identify, ATitleBehindAFieldInAPageRunTogether) {
  expect(identified({paragraph(
             "索引号：000000000/2024-00012 澄湾县水务局2023年政府信息公开工作年度报告 "
             "按照规定编制本报告，内容包括总体情况等六个部分，数据期限为全年，请与本局联系。")}),
         "澄湾县水务局2023年政府信息公开工作年度报告", "澄湾县水务局", 2023);
}

TEST(Identify, ThePeoplesGovernmentsTitle) {
  expect(identified({paragraph("澄湾县人民政府2023年政府信息公开工作年度报告")}),
         "澄湾县人民政府2023年政府信息公开工作年度报告", "澄湾县人民政府", 2023);
  EXPECT_EQ(identified({paragraph("2023年澄湾县人民政府信息公开工作年度报告")}).agency,
            "澄湾县人民政府");
}

TEST(Identify, TheUnitBehindTheTitle) {
  expect(identified({paragraph("2023年政府信息公开工作年度报告"), paragraph("澄湾县水务局")}),
         "2023年政府信息公开工作年度报告", "澄湾县水务局", 2023);
}

TEST(Identify, TheUnitFromASitesField) {
  EXPECT_EQ(identified({paragraph("2023年政府信息公开工作年度报告"),
                        paragraph("发布机构：澄湾县水务局", ParagraphRole::metadata)})
                .agency,
            "澄湾县水务局");
  EXPECT_EQ(identified({paragraph("2023年政府信息公开工作年度报告"),
                        table({{"发布机构", "澄湾县水务局", "公开日期", "2024-01-17"}})})
                .agency,
            "澄湾县水务局");
}

TEST(Identify, TheUnitFromTheSignature) {
  const Report report =
      identified({paragraph("2023年政府信息公开工作年度报告"), paragraph("正文若干。"),
                  paragraph("澄湾县水务局"), paragraph("2024年1月17日")});
  EXPECT_EQ(report.agency, "澄湾县水务局");
  EXPECT_EQ(report.published, (Date{2024, 1, 17}));
}

TEST(Identify, ARegionsOrganIsNamedInTheText) {
  EXPECT_EQ(identified({paragraph("澄湾县2023年政府信息公开工作年度报告"),
                        paragraph("本报告由澄湾县人民政府办公室编写，反映澄湾县人民政府的工作。")})
                .agency,
            "澄湾县人民政府");
  EXPECT_EQ(identified({paragraph("澄湾县2023年政府信息公开工作年度报告")}).agency, "澄湾县");
}

TEST(Identify, AShortName) {
  const Report report = identified({paragraph("云溪市发改委2023年政府信息公开工作年度报告")});
  EXPECT_EQ(report.agency, "云溪市发展和改革委员会");
  EXPECT_EQ(report.title, "云溪市发改委2023年政府信息公开工作年度报告");
}

TEST(Identify, ATitleInThePagesMetadataOnly) {
  expect(identified({paragraph("标题：澄湾县水务局2023年政府信息公开工作年度报告",
                               ParagraphRole::metadata),
                     paragraph("根据条例要求，现将有关情况报告如下。")}),
         "澄湾县水务局2023年政府信息公开工作年度报告", "澄湾县水务局", 2023);
  EXPECT_EQ(identified({paragraph("澄湾县水务局2023年政府信息公开工作年度报告-澄湾县水务局网站",
                                  ParagraphRole::metadata)})
                .title,
            "澄湾县水务局2023年政府信息公开工作年度报告");
}

TEST(Identify, TheBodysTitleIsBetterThanThePages) {
  EXPECT_EQ(
      identified({paragraph("云溪市2023年政府信息公开年报", ParagraphRole::metadata),
                  paragraph("澄湾县水务局2023年政府信息公开工作年度报告", ParagraphRole::heading)})
          .title,
      "澄湾县水务局2023年政府信息公开工作年度报告");
}

TEST(Identify, NoticesAndSentencesAreNoTitles) {
  for (const char* text :
       {"关于做好2023年政府信息公开工作年度报告编制工作的通知",
        "根据要求编制2023年政府信息公开工作年度报告",
        "关于印发澄湾县2023年政府信息公开工作年度报告格式的函", "政府信息公开指南",
        "《澄湾县水务局2023年政府信息公开工作年度报告》", "请下载2023年政府信息公开工作年度报告",
        "本局认真完成全年工作,现公布2023年政府信息公开工作年度报告"}) {
    EXPECT_EQ(identified({paragraph(text)}).title, "") << text;
  }
}

TEST(Identify, NothingAtAll) {
  const Report report = identified({});
  expect(report, "", "", std::nullopt);
  EXPECT_FALSE(report.published);
  EXPECT_FALSE(report.period_from);
}

TEST(Identify, ThePeriodThatIsSaidToBeIt) {
  const Report report =
      identified({paragraph("2022年1月1日至2022年12月31日完成整改。"),
                  paragraph("本报告数据统计期限自2023年1月1日起至2023年12月31日止。")});
  EXPECT_EQ(report.period_from, (Date{2023, 1, 1}));
  EXPECT_EQ(report.period_to, (Date{2023, 12, 31}));
  EXPECT_EQ(report.year, 2023);
}

TEST(Identify, APeriodShorterThanTheYearWhereItIsSaidToBeIt) {
  const Report report = identified({paragraph("报告期为2023年1月1日至11月30日。")});
  EXPECT_EQ(report.period_to, (Date{2023, 11, 30}));
}

TEST(Identify, AMangledPeriodIsNone) {
  const Report report =
      identified({paragraph("本报告数据统计期限自202311日起至20231231日止，本年为2023年。")});
  EXPECT_FALSE(report.period_from);
  EXPECT_EQ(report.year, 2023);
}

TEST(Identify, ThePublishingDate) {
  const auto published = [](const char* text) {
    return identified({paragraph(text), paragraph("正文。")}).published;
  };
  EXPECT_EQ(published("发布时间：2024-01-17 15:22"), (Date{2024, 1, 17}));
  EXPECT_EQ(published("【发布日期：2024年1月17日】【字体：大 中 小】"), (Date{2024, 1, 17}));
  EXPECT_EQ(published("PubDate: 2024-01-17"), (Date{2024, 1, 17}));
  EXPECT_FALSE(published("采集时间：2024-06-01"));
  EXPECT_FALSE(published("会议于2024年1月17日召开。"));
}

TEST(Identify, ASignatureInOneParagraphWithItsDate) {
  const Report report =
      identified({paragraph("2023年政府信息公开工作年度报告"), paragraph("正文。"),
                  paragraph("没有其他需要报告的事项。\n　　澄湾县水务局\n　　2024年1月17日\n")});
  EXPECT_EQ(report.agency, "澄湾县水务局");
  EXPECT_EQ(report.published, (Date{2024, 1, 17}));
}

TEST(Identify, ADateBrokenOverLinesIsOne) {
  EXPECT_EQ(identified({paragraph("澄湾县水务局"), paragraph("2024年1月\n17日")}).published,
            (Date{2024, 1, 17}));
}

TEST(Identify, ADateInTheLastLineOfASentenceIsNoSignature) {
  EXPECT_FALSE(identified({paragraph("评议会的日期是\n1月17日，后又改到2024年1月18日")}).published);
}

}  // namespace
}  // namespace gouji
