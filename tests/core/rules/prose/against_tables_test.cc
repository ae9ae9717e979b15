#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/recognise/recognise.h"
#include "core/rules/catalogue/example.h"
#include "core/rules/judge.h"
#include "tests/core/rules/words.h"

namespace gouji {
namespace {

using test::inChinese;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Kind = Edit::Kind;
using Outcome = Example::Outcome;

/// What is found in a faultless report after `edits`.
std::vector<Finding> found(std::vector<Edit> edits, int year = 2023,
                           std::string_view agency = kExampleAgency) {
  const Example example{Outcome::fails, {}, std::move(edits), year, agency};
  const Document document = exampleDocument(example);
  return judge(document, recognise(document)).findings;
}

std::vector<std::string> rules(const std::vector<Finding>& findings) {
  std::vector<std::string> all;
  for (const Finding& each : findings) {
    all.push_back(std::string(each.rule) + ' ' + std::string(severityName(each.severity)));
  }
  return all;
}

Edit says(std::string_view text) {
  return {Kind::prose, "overview", text};
}

TEST(Prose, NamesTheSentenceTheCellAndItsFigure) {
  const auto findings = found({says("全年收到政府信息公开申请14件。")});
  ASSERT_THAT(rules(findings), ElementsAre("TX01 error"));
  EXPECT_EQ(
      inChinese(findings[0]),
      "正文「收到政府信息公开申请14件」与表格不符：「一、本年新收政府信息公开申请数量 × 总计」为 "
      "12。请核对正文和表格，改正有误的一处。");
  EXPECT_THAT(findings[0].concepts, ElementsAre("requests.new.total"));
  EXPECT_EQ(findings[0].places.size(), 2U);
}

TEST(Prose, TellsWhereWhatWasCarriedInIsCountedAsReceived) {
  const auto findings = found({says("全年收到政府信息公开申请13件，其中自然人11件。")});
  ASSERT_THAT(rules(findings), ElementsAre("TX01 warning", "TX06 warning"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("为 12，加上年结转 1 才是 13"));
}

TEST(Prose, LeavesOneOfficesShareAlone) {
  EXPECT_THAT(found({says("区政府办代表区政府受理政府信息公开申请7件，均已按时答复。"),
                     says("工作考核、社会评议、责任追究落实到位。")},
                    2023, "澄湾市白鹭区人民政府"),
              IsEmpty());
}

TEST(Prose, ThatAllWereAnsweredInTimeLeavesOutThoseNotYetDue) {
  EXPECT_THAT(found({says("收到政府信息公开申请12件，均在法定期限内答复。")}), IsEmpty());
  EXPECT_THAT(found({says("收到政府信息公开申请12件，均按规定时限办理。")}), IsEmpty());
  EXPECT_THAT(rules(found({says("收到政府信息公开申请12件，全部按时办结。")})),
              ElementsAre("TX12 error"));
}

TEST(Prose, ComparesEveryFieldOfTheForm) {
  struct Case {
    const char* sentence;
    const char* finding;
  };
  const std::vector<Case> cases = {
      {"上年结转政府信息公开申请3件。", "TX02 error"},
      {"政府信息公开申请结转下年度办理2件。", "TX03 error"},
      {"无结转下年度办理的政府信息公开申请。", "TX03 error"},
      {"全年答复政府信息公开申请13件。", "TX04 error"},
      {"政府信息公开申请中，予以公开9件。", "TX05 error"},
      {"收到政府信息公开申请12件，均予以公开。", "TX05 error"},
      {"政府信息公开申请12件，其中商业企业3件。", "TX06 error"},
      {"因政府信息公开发生行政诉讼2件。", "TX07 warning"},
      {"因政府信息公开被申请行政复议1件，其中维持0件。", "TX08 warning"},
      {"本年度未收到政府信息公开申请。", "TX09 error"},
      {"全年制发行政规范性文件5件。", "TX10 warning"},
      {"全年收取行政事业性收费2万元。", "TX10 warning"},
      {"收到政府信息公开申请12件，办结率100%。", "TX11 warning"},
  };
  for (const Case& each : cases) {
    EXPECT_THAT(rules(found({says(each.sentence)})), Contains(each.finding)) << each.sentence;
  }
}

TEST(Prose, AcceptsTheFeesInYuan) {
  EXPECT_THAT(found({says("全年收取行政事业性收费15000元。")}), IsEmpty());
}

TEST(Statements, SayWhichFiguresDiffer) {
  const auto findings = found({says("全年公开信息100条，其中网站60条、公众号50条。")});
  ASSERT_THAT(rules(findings), ElementsAre("NA01 warning"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("各部分之和 110 超过总数 100，相差 10"));
}

TEST(Statements, ComputeAGrowthFromTheIncreaseToo) {
  EXPECT_THAT(rules(found({says("全年收到政府信息公开申请12件，较上年增加2件，增长30%。")})),
              ElementsAre("NA03 warning"));
  EXPECT_THAT(found({says("全年收到政府信息公开申请12件，较上年增加2件，增长20%。")}), IsEmpty());
}

TEST(Statements, RoundAGrowthUpAtTheHalf) {
  const auto findings = found(
      {says("2022年收到政府信息公开申请32件，2023年收到政府信息公开申请34件，同比增长20%。")});
  const auto growth = std::find_if(findings.begin(), findings.end(),
                                   [](const Finding& each) { return each.rule == "NA03"; });
  ASSERT_NE(growth, findings.end());
  EXPECT_THAT(inChinese(*growth), HasSubstr("由 32 到 34，应为 6.3%")) << "6.25 %";
}

TEST(Wording, LeavesDoubledCountsAndNamesAlone) {
  EXPECT_THAT(found({says("一步一步推进，逐条逐条核对，点点滴滴记录。")}), IsEmpty());
  EXPECT_THAT(rules(found({says("认真落实,及时公开。")})), ElementsAre("NA05 note"));
}

TEST(Identity, KnowsTheDatesForEveryKindOfOrgan) {
  struct Case {
    std::string_view agency;
    int year;
    std::string_view date;
    std::vector<std::string> findings;
  };
  const std::vector<Case> cases = {
      {"澄湾县水务局", 2023, "2024年1月31日", {}},
      {"澄湾县水务局", 2023, "2024年2月1日", {"ID05 warning"}},
      {"澄湾县人民政府", 2023, "2024年2月20日", {}},
      {"澄湾县人民政府", 2023, "2024年3月1日", {"ID05 warning"}},
      {"澄湾县人民政府", 2020, "2021年3月1日", {}},
      {"澄湾市人民政府", 2023, "2024年3月10日", {}},
      {"澄湾省人民政府", 2023, "2024年3月31日", {}},
      {"澄湾省人民政府", 2023, "2024年4月1日", {"ID05 warning"}},
      {"澄湾实验区管委会", 2023, "2024年3月1日", {"ID05 note"}},
      {"澄湾实验区管委会", 2023, "2024年4月1日", {"ID05 warning"}},
  };
  for (const Case& each : cases) {
    EXPECT_EQ(rules(found({{Kind::ending, each.agency, each.date}}, each.year, each.agency)),
              each.findings)
        << each.agency << ' ' << each.date;
  }
}

TEST(Identity, SparesWhatRightlyNamesAnotherYear) {
  for (const char* sentence :
       {"2022年结转的申请1件均已办结。", "2022年度部门决算按时公布。", "2024年，我局将继续努力。",
        "2022年以来，我局持续优化栏目。", "与2022年相比，栏目更新更快。"}) {
    for (const Finding& each : found({says(sentence)})) {
      EXPECT_NE(each.rule, "ID07") << sentence;
    }
  }
  EXPECT_THAT(found({{Kind::prose, "problems", "2024年，我局将继续改进。"}}), IsEmpty());
  EXPECT_THAT(rules(found({{Kind::prose, "problems", "下一步措施：2023年，我局将继续改进。"}})),
              ElementsAre("ID07 warning"));
}

TEST(Content, TellsWhatAGovernmentsReportLacks) {
  const auto findings =
      found({{Kind::only_prose, "overview",
              "主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。"}},
            2023, "澄湾县人民政府");
  ASSERT_THAT(rules(findings), ElementsAre("ST09 warning"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("没有写到：工作考核、社会评议、责任追究"));
}

TEST(Content, CountsThePartsAnnounced) {
  EXPECT_THAT(
      rules(found({{Kind::preface, "",
                    "本报告由总体情况、主动公开、申请办理、存在问题、其他事项六个部分组成。"}})),
      ElementsAre("ST10 warning"));
  EXPECT_THAT(
      found({{Kind::preface, "",
              "本报告由总体情况、主动公开、申请办理、复议诉讼、存在问题、其他事项六部分组成。"}}),
      IsEmpty());
}

TEST(Content, ReadsThePartsAnnouncedInATablesRow) {
  const Example example{Outcome::fails, {}, {}, 2023, kExampleAgency};
  Document document = exampleDocument(example);
  Table preface;
  preface.rows = 2;
  preface.columns = 2;
  preface.cells = {{0, 0, 1, 2, "澄湾县水务局编制本报告，由总体情况等七个部分组成。", {}},
                   {1, 0, 1, 2, "数据统计期限为全年。", {}}};
  document.blocks.insert(document.blocks.begin() + 1, preface);
  const auto findings = judge(document, recognise(document)).findings;
  ASSERT_THAT(rules(findings), ElementsAre("ST10 warning"));
  EXPECT_EQ(findings[0].places[0].block, 1U);
  EXPECT_EQ(findings[0].places[0].cell, 0U);
}

TEST(Identity, ReadsASignatureInOneParagraphWithItsDate) {
  const Example example{Outcome::fails, {}, {}, 2023, kExampleAgency};
  Document document = exampleDocument(example);
  document.blocks.emplace_back(
      Paragraph{"附件：无\n　　青澜县民政局\n　　2024年8月3日", ParagraphRole::body, 0, {}});
  const auto findings = judge(document, recognise(document)).findings;
  ASSERT_THAT(rules(findings), ElementsAre("ID05 warning", "ID02 warning"));
  EXPECT_THAT(inChinese(findings[1]), HasSubstr("青澜县民政局"));
}

}  // namespace
}  // namespace gouji
