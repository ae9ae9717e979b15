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

TEST(Blanks, AreOneFindingThatNamesTheColumns) {
  MadeReport made;
  made.setAll("requests.*.research", "").setAll("requests.*.legal_services", "");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("CE01"));
  EXPECT_EQ(findings[0].severity, Severity::warning);
  EXPECT_THAT(findings[0].concepts, ElementsAre("requests.*"));
  EXPECT_EQ(findings[0].places.size(), 50U);
  EXPECT_EQ(inChinese(findings[0]),
            "第三部分表格（依申请公开）有 50 个单元格空白：「科研机构」、「法律服务机构」整列。"
            "没有发生的请填 0。");
}

TEST(Blanks, OfOneRowNameTheRow) {
  MadeReport made;
  made.setAll("requests.denied.state_secret.*", "");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("CE01"));
  EXPECT_THAT(findings[0].concepts, ElementsAre("requests.denied.state_secret.*"));
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("有 7 个单元格空白：「（三）不予公开·1.属于国家秘密」整行"));
}

TEST(Blanks, ThatAreFewNameTheCells) {
  MadeReport made;
  made.set("disclosure.fees.amount", "");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("CE01"));
  EXPECT_THAT(findings[0].concepts, ElementsAre("disclosure.fees.amount"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("「行政事业性收费 × 本年收费金额」"));
}

TEST(Blanks, BesideWholeColumnsAreCounted) {
  MadeReport made;
  made.setAll("requests.*.research", "").set("requests.new.other", "");
  EXPECT_THAT(inChinese(made.check()[0]),
              HasSubstr("有 26 个单元格空白：「科研机构」整列，另有 1 格"));
}

TEST(Blanks, ThroughoutATableAreOneError) {
  MadeReport made;
  made.setAll("review.*", "");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("CE01"));
  EXPECT_EQ(findings[0].severity, Severity::error);
  EXPECT_THAT(findings[0].concepts, ElementsAre("review.*"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("全部空白"));
}

TEST(Blanks, ThatMayNotHaveBeenReadAreNotJudged) {
  MadeReport made;
  made.set("review.reconsideration.total", "").doubt("review.reconsideration.total");
  EXPECT_THAT(made.check(), IsEmpty());
}

TEST(Cells, NoneWordsAreOneFindingATable) {
  MadeReport made;
  made.set("requests.new.total", "无").set("requests.carried_in.total", "—");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("CE02"));
  EXPECT_EQ(findings[0].severity, Severity::warning);
  EXPECT_THAT(findings[0].concepts, ElementsAre("requests.new.total", "requests.carried_in.total"));
  EXPECT_EQ(findings[0].places.size(), 2U);
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("「一、本年新收政府信息公开申请数量 × 总计」印为「无」"));
}

TEST(Cells, WhatIsNoNumberIsAnErrorEach) {
  MadeReport made;
  made.set("disclosure.penalties.decisions", "见附件").set("disclosure.coercion.decisions", "-3");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("CE03", "CE03"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("「行政处罚 × 本年处理决定数量」印为「见附件」"));
  EXPECT_THAT(inChinese(findings[1]), HasSubstr("负数"));
}

TEST(Cells, ManyThatAreNoNumberAreOneError) {
  MadeReport made;
  made.setAll("requests.granted.*", "见附件");
  EXPECT_THAT(rulesOf(made.check()), ElementsAre("CE03"));
}

TEST(Cells, DigitsRunTogetherAreAQuestionOfReading) {
  MadeReport made;
  made.set("disclosure.penalties.decisions", "00");
  EXPECT_THAT(made.check(), IsEmpty());
}

TEST(Cells, AmountsMayBeFractionsAndChangesNegative) {
  MadeReport made(2020);
  made.set("disclosure.procurement.amount", "12.5")
      .set("disclosure.licensing.change", "-4")
      .set("disclosure.penalties.change", "减4");
  EXPECT_THAT(made.check(), IsEmpty());
  made.set("disclosure.procurement.items", "12.5").set("disclosure.fees.change", "0.5");
  EXPECT_THAT(rulesOf(made.check()), ElementsAre("CE03", "CE03"));
}

TEST(Cells, NotesAndUnitsAreNoted) {
  MadeReport made;
  made.set("disclosure.normative_documents.in_force", "22（其中修订16件）")
      .set("disclosure.fees.amount", "25.1万元");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("CE04", "CE04"));
  EXPECT_EQ(findings[0].severity, Severity::note);
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("印为「22（其中修订16件）」"));
}

TEST(Cells, OddDigitsAreOneNoteATable) {
  MadeReport made;
  made.set("disclosure.licensing.decisions", "1,234")
      .set("disclosure.penalties.decisions", "２２")
      .set("disclosure.coercion.decisions", "三");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("CE05"));
  EXPECT_EQ(findings[0].concepts.size(), 3U);
}

TEST(Cells, ALongTextOfTheDocumentIsCutInMessages) {
  MadeReport made;
  std::string text;
  for (int i = 0; i < 1000; ++i) {
    text += "很长";
  }
  made.set("disclosure.licensing.decisions", text);
  EXPECT_LT(inChinese(made.check().at(0)).size(), 400U);
}

}  // namespace
}  // namespace gouji
