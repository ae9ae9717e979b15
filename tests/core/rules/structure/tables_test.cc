#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/rules/made_report.h"

namespace gouji {
namespace {

using test::inChinese;
using test::MadeReport;
using test::rulesOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Tables, AHeadingWithoutItsTableIsAnError) {
  MadeReport made;
  made.removeTable(FormTable::requests);
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST05"));
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("「三、收到和处理政府信息公开申请情况」之下没有找到统一格式的表格"));
}

TEST(Tables, LooseTextMayHaveLostATable) {
  MadeReport made;
  made.removeTable(FormTable::requests);
  made.table(FormTable::review).is_table = false;
  EXPECT_THAT(made.check(), IsEmpty());

  MadeReport without;
  without.removeTable(FormTable::requests);
  without.document.blocks.clear();
  EXPECT_THAT(without.check(), IsEmpty());
}

TEST(Tables, ATableWhoseWordsStandInTheTextWasOnlyNotRead) {
  MadeReport made;
  made.removeTable(FormTable::review);
  Section& section = made.section(SectionKey::review);
  section.text = "本年度没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。";
  EXPECT_THAT(rulesOf(made.check()), ElementsAre("ST05"));
  section.text =
      "行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n结果维持\n结果纠正\n其他结果\n"
      "尚未审结\n总计";
  EXPECT_THAT(made.check(), IsEmpty());
}

TEST(Tables, WhereARowOfATableIsPrintedItIsNotMissed) {
  MadeReport made;
  made.removeTable(FormTable::requests);
  Section& section = made.section(SectionKey::requests);
  section.text = "本年度收到申请3件，予以公开2件，结转下年度继续办理1件。";
  EXPECT_THAT(rulesOf(made.check()), ElementsAre("ST05"));
  section.text = "一、本年新收政府信息公开申请数量 | 3 | 0 | 0\n四、结转下年度继续办理 1 0 0";
  EXPECT_THAT(made.check("ST05"), IsEmpty());
}

TEST(Tables, NoneOfThemIsThree) {
  MadeReport made;
  made.removeTable(FormTable::disclosure);
  made.removeTable(FormTable::requests);
  made.removeTable(FormTable::review);
  EXPECT_THAT(rulesOf(made.check("ST05")), ElementsAre("ST05", "ST05", "ST05"));
}

/// Table three of 2019 differs by one row from that of 2021.
MadeReport withOldRequests(int year) {
  MadeReport old(year, EditionId::e2019);
  MadeReport made(year, EditionId::e2021);
  made.removeTable(FormTable::requests);
  made.report.tables.insert(made.report.tables.begin() + 1, old.table(FormTable::requests));
  for (const Fact& fact : old.report.facts) {
    if (conceptOf(fact.cell).table == FormTable::requests) {
      made.report.facts.push_back(fact);
    }
  }
  return made;
}

TEST(Tables, ARowThatIsNotThereIsNamedByNone) {
  MadeReport made = withOldRequests(2024);
  auto& rows = made.table(FormTable::requests).rows;
  std::erase_if(rows, [](const RowReading& row) { return row.key == "other"; });
  EXPECT_THAT(made.check("ST06"), IsEmpty());
}

TEST(Tables, TheOneRowOfTheOlderFormIsNamed) {
  MadeReport made = withOldRequests(2024);
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST06"));
  EXPECT_EQ(findings[0].severity, Severity::error);
  EXPECT_THAT(findings[0].concepts, ElementsAre("requests.other"));
  EXPECT_THAT(findings[0].places, ElementsAre(made.row(FormTable::requests, "other").label_place));
  EXPECT_EQ(inChinese(findings[0]),
            "第三部分表格（依申请公开）中的「（六）其他处理」是 2019 年格式的行目，2024 年度的报告"
            "应当按 2021 年格式填报「（六）其他处理·1.申请人无正当理由逾期不补正」、"
            "「（六）其他处理·2.申请人逾期未按收费通知要求缴纳费用」、「（六）其他处理·3.其他」。");
}

TEST(Tables, AStrayRowBesideTheRightOnesIsNamed) {
  MadeReport made(2024);
  made.table(FormTable::requests).foreign = {"other"};
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST06"));
  EXPECT_THAT(findings[0].concepts, ElementsAre("requests.other"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("「（六）其他处理」不属于 2021 年格式"));
}

TEST(Tables, RowsThatTheStrayOneReplacesAreNotMissedTwice) {
  MadeReport made(2024);
  TableReading& table = made.table(FormTable::requests);
  table.foreign = {"other"};
  table.missing_rows = {"other.not_corrected_in_time", "other.fee_not_paid_in_time"};
  EXPECT_THAT(rulesOf(made.check()), ElementsAre("ST06"));
}

TEST(Tables, AWholeTableOfTheOlderFormIsOneFinding) {
  const auto findings = MadeReport(2022, EditionId::e2019).check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST06", "ST06"));
  EXPECT_THAT(findings[0].concepts, ElementsAre("disclosure.*"));
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("用的是 2019 年格式（国办公开办函〔2019〕60号），2022 年度的报告应当用 "
                        "2021 年格式（国办公开办函〔2021〕30号）"));
  EXPECT_THAT(findings[1].concepts, ElementsAre("requests.other"));
}

TEST(Tables, TheNewerFormInAnOlderReportIsAFaultToo) {
  const auto findings = MadeReport(2020, EditionId::e2021).check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST06", "ST06"));
  EXPECT_THAT(findings[0].concepts, ElementsAre("disclosure.*"));
  EXPECT_THAT(findings[1].concepts,
              ElementsAre("requests.other.not_corrected_in_time",
                          "requests.other.fee_not_paid_in_time", "requests.other.other"));
}

TEST(Tables, WithoutAYearNoFormIsDemanded) {
  EXPECT_THAT(MadeReport(0, EditionId::e2019).check(), IsEmpty());
  MadeReport mixed(0, EditionId::e2021);
  mixed.table(FormTable::disclosure).foreign = {"licensing.change"};
  const auto findings = mixed.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST06"));
  EXPECT_THAT(findings[0].concepts, ElementsAre("disclosure.licensing.change"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("「行政许可 × 本年增/减」不属于 2021 年格式"));
}

TEST(Tables, ARowPlacedByItsPositionProvesNoForm) {
  MadeReport made = withOldRequests(2024);
  made.row(FormTable::requests, "other").label = LabelMatch::missing;
  EXPECT_THAT(made.check(), IsEmpty());
}

TEST(Rows, MissingRepeatedAndUnknownOnesAreErrors) {
  MadeReport made;
  TableReading& table = made.table(FormTable::requests);
  table.missing_rows = {"not_processed.repeated"};
  table.repeated_rows = {"granted"};
  table.unknown_rows = {{0, 0, 0, std::string_view("自设的一行").size()}};
  table.in_order = false;
  const auto findings = made.check("ST07");
  ASSERT_EQ(findings.size(), 4U);
  for (const Finding& each : findings) {
    EXPECT_EQ(each.severity, Severity::error) << inChinese(each);
  }
  std::string all;
  for (const Finding& each : findings) {
    all += inChinese(each) + "\n";
  }
  EXPECT_THAT(all, HasSubstr("第三部分表格（依申请公开）缺少「（五）不予处理·2.重复申请」"));
  EXPECT_THAT(all, HasSubstr("「（一）予以公开」出现了两次"));
  EXPECT_THAT(all, HasSubstr("有统一格式没有的行：「自设的一行」"));
  EXPECT_THAT(all, HasSubstr("行次与统一格式不同"));
}

TEST(Rows, AreNotJudgedWhereTheReadingIsDoubtful) {
  MadeReport made;
  TableReading& table = made.table(FormTable::requests);
  table.verdict = Verdict::doubtful;
  table.missing_rows = {"granted"};
  table.in_order = false;
  made.row(FormTable::requests, "total").label = LabelMatch::damaged;
  EXPECT_THAT(made.check(), IsEmpty());
}

TEST(Rows, ADamagedLabelIsAWarningWithBothWordings) {
  MadeReport made(2024);
  RowReading& row = made.row(FormTable::requests, "denied.prohibited_by_law");
  row.label = LabelMatch::damaged;
  row.printed_label = "2.其他法律行政止公开";
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST07"));
  EXPECT_EQ(findings[0].severity, Severity::warning);
  EXPECT_THAT(findings[0].concepts, ElementsAre("requests.denied.prohibited_by_law"));
  EXPECT_EQ(inChinese(findings[0]),
            "第三部分表格（依申请公开）的行名「2.其他法律行政止公开」与统一格式不符，应为"
            "「2.其他法律行政法规禁止公开」。");
}

TEST(Rows, WordsOfAGroupOnALabelsLineAreNoDamageWhereThereAreNoCells) {
  MadeReport made;
  RowReading& row = made.row(FormTable::requests, "unavailable.not_held");
  row.label = LabelMatch::damaged;
  row.printed_label = "（四）无本机关不掌握相关政";
  made.table(FormTable::requests).is_table = false;
  EXPECT_TRUE(made.check("ST07").empty());
  made.table(FormTable::requests).is_table = true;
  EXPECT_EQ(made.check("ST07").size(), 1U);
  made.table(FormTable::requests).is_table = false;
  row.printed_label = "（四）无本机不掌握相关政";
  EXPECT_EQ(made.check("ST07").size(), 1U);
}

TEST(Rows, ManyDamagedLabelsAreOneFinding) {
  MadeReport made;
  for (RowReading& row : made.table(FormTable::requests).rows) {
    row.label = LabelMatch::damaged;
  }
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST07"));
  EXPECT_EQ(findings[0].concepts.size(), made.table(FormTable::requests).rows.size());
}

TEST(Rows, AColumnWithoutACellIsMissed) {
  MadeReport made;
  std::erase_if(made.report.facts, [](const Fact& fact) {
    return conceptOf(fact.cell).table == FormTable::requests &&
           conceptOf(fact.cell).column == "research";
  });
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST07"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("缺少「科研机构」列"));
}

}  // namespace
}  // namespace gouji
