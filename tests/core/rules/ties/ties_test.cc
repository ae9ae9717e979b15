#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/rules/made_report.h"

namespace gouji {
namespace {

using test::inChinese;
using test::inEnglish;
using test::MadeReport;
using test::rulesOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// A column that was filled in and closed: new, granted, total alike.
MadeReport& handled(MadeReport& made, const std::string& column, const std::string& count) {
  return made.set("requests.new." + column, count)
      .set("requests.granted." + column, count)
      .set("requests.total." + column, count);
}

MadeReport filled() {
  MadeReport made;
  handled(made, "natural_person", "10");
  handled(made, "commercial", "5");
  handled(made, "total", "15");
  return made;
}

TEST(Ties, HoldOnAFaultlessReport) {
  EXPECT_THAT(filled().check(), IsEmpty());
  EXPECT_THAT(MadeReport(2020).check(), IsEmpty());
}

TEST(Ties, SpellOutTheColumnThatTheFormTies) {
  MadeReport made;
  made.set("requests.new.commercial", "10")
      .set("requests.new.total", "10")
      .set("requests.carried_in.commercial", "1")
      .set("requests.carried_in.total", "1");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T301", "T301"));
  EXPECT_EQ(
      inChinese(findings[0]),
      "「四、结转下年度继续办理 × 商业企业」现为 0，与 1 项勾稽关系不符：「商业企业」列：新收 "
      "10 ＋ 上年结转 1 ＝ 11，而（七）总计 0 ＋ 结转下年度 0 ＝ 0，相差 11。改动最少的更正："
      "将其由 0 改为 11，并将「四、结转下年度继续办理 × 总计」由 0 改为 11，则相关勾稽全部成立；"
      "请对照台账核实。");
  EXPECT_EQ(findings[0].severity, Severity::error);
  EXPECT_THAT(findings[0].concepts,
              ElementsAre("requests.carried_out.commercial", "requests.total.commercial",
                          "requests.new.commercial", "requests.carried_in.commercial"));
  EXPECT_EQ(findings[0].places.size(), 4U);
  EXPECT_THAT(findings[0].ties, ElementsAre("T301"));
  ASSERT_TRUE(findings[0].suggestion());
  EXPECT_EQ(findings[0].suggestion()->to, Decimal(11));
  EXPECT_EQ(findings[1].concepts.front(), "requests.carried_out.total");
  EXPECT_THAT(inEnglish(made.check()[0]),
              HasSubstr("column “commercial enterprises”: new 10 + carried in 1 = 11, but total of "
                        "results 0 + carried out 0 = 0, a difference of 11."));
}

TEST(Ties, LeaveOpenWhatTooManyCorrectionsMend) {
  MadeReport made;
  made.set("review.reconsideration.total", "2");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T401"));
  EXPECT_EQ(inChinese(findings[0]),
            "「行政复议」栏：各项之和 ＝ 0，而总计 2，相差 2。总计应等于四类结果之和，"
            "请核对这些数字。");
  EXPECT_THAT(findings[0].candidates(), IsEmpty());
}

TEST(Ties, LeaveZerosOutOfLongSums) {
  MadeReport made = filled();
  made.set("requests.granted.natural_person", "8")
      .set("requests.granted.total", "13")
      .set("requests.denied.state_secret.natural_person", "1")
      .set("requests.denied.state_secret.total", "1");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T302", "T302"));
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("「自然人」列：（一）予以公开 8 ＋ （三）1.属于国家秘密 1 ＝ 9，"
                        "而（七）总计 10，相差 1。"));
  EXPECT_EQ(findings[0].concepts.front(), "requests.total.natural_person");
}

TEST(Ties, TellASumOfNothingButZeros) {
  MadeReport made;
  made.set("review.reconsideration.total", "2");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T401"));
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("「行政复议」栏：各项之和 ＝ 0，而总计 2，相差 2。"));
}

TEST(Ties, NameTheGroupOfLitigation) {
  MadeReport made;
  made.set("review.litigation_direct.pending", "1");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T401"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("「行政诉讼·未经复议直接起诉」栏"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("尚未审结 1（其余为 0） ＝ 1，而总计 0"));
}

TEST(Ties, FindTheOneWrongCellBehindTwoOfThem) {
  MadeReport made = filled();
  made.set("requests.granted.natural_person", "8")
      .set("requests.partially_granted.natural_person", "3")
      .set("requests.granted.total", "13")
      .set("requests.partially_granted.total", "2");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T302"));
  const Finding& found = findings[0];
  EXPECT_THAT(found.ties, ElementsAre("T302", "T303"));
  ASSERT_TRUE(found.suggestion());
  EXPECT_EQ(found.suggestion()->to, Decimal(2));
  EXPECT_EQ(found.suggestion()->cell, *findConcept("requests.partially_granted.natural_person"));
  EXPECT_EQ(found.concepts.front(), "requests.partially_granted.natural_person");
  EXPECT_EQ(found.concepts.size(), found.places.size());
  EXPECT_THAT(found.concepts, testing::Contains("requests.partially_granted.total"));
  EXPECT_THAT(inChinese(found),
              HasSubstr("「（二）部分公开 × 自然人」现为 3，与 2 项勾稽关系不符"));
  EXPECT_THAT(inChinese(found), HasSubstr("若将其由 3 改为 2，则这 2 项勾稽全部成立"));
}

TEST(Ties, SayWhichCellAndWhatItShouldBe) {
  MadeReport made = filled();
  made.set("requests.total.total", "51");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T301"));
  const auto& said = findings[0].message.arguments;
  ASSERT_EQ(said.size(), 6U);
  EXPECT_EQ(said[0], CellName({*findConcept("requests.total.total"), EditionId::e2021}));
  EXPECT_EQ(said[1], Decimal(51));
  EXPECT_EQ(said[4], Decimal(15));
}

TEST(Ties, FindAWrongTotalOfTotalsBehindThreeOfThem) {
  MadeReport made = filled();
  made.set("requests.total.total", "51");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T301"));
  EXPECT_THAT(findings[0].ties, ElementsAre("T301", "T302", "T303"));
  EXPECT_EQ(findings[0].suggestion()->to, Decimal(15));
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("若将其由 51 改为 15（疑为数字颠倒），则这 3 项勾稽全部成立"));
  EXPECT_THAT(
      inEnglish(made.check()[0]),
      HasSubstr("Were it 15 instead of 51 (perhaps two digits turned round), all 3 would hold"));
}

TEST(Ties, TellTwoWrongCellsApart) {
  MadeReport made = filled();
  made.set("requests.new.natural_person", "12").set("requests.granted.commercial", "9");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), UnorderedElementsAre("T301", "T302"));
  EXPECT_EQ(findings[0].suggestion()->to, Decimal(10));
  EXPECT_EQ(findings[1].suggestion()->to, Decimal(5));
}

TEST(Ties, ListTheSmallestCorrectionsWhereThereAreSeveral) {
  MadeReport made = filled();
  // The same mistake carried into the row's total: two columns fail, and every row holds.
  made.set("requests.new.natural_person", "12").set("requests.new.total", "17");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T301"));
  EXPECT_FALSE(findings[0].suggestion());
  ASSERT_EQ(findings[0].candidates().size(), 2U);
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("改动最少的更正有 2 种，均可使其全部成立：（1）「一、"));
}

TEST(Ties, CorrectTwoCellsOfOneColumn) {
  MadeReport made = filled();
  made.set("requests.granted.total", "14").set("requests.denied.state_secret.total", "3");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T302", "T302"));
  EXPECT_THAT(findings[0].ties, ElementsAre("T302", "T303"));
  EXPECT_EQ(findings[0].suggestion()->cell, *findConcept("requests.granted.total"));
  EXPECT_EQ(findings[0].suggestion()->to, Decimal(15));
  EXPECT_EQ(findings[1].suggestion()->cell, *findConcept("requests.denied.state_secret.total"));
  EXPECT_EQ(findings[1].suggestion()->to, Decimal(0));
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("改动最少的更正：将其由 14 改为 15，并将「（三）不予公开·1.属于国家秘密 × "
                        "总计」由 3 改为 0，则相关勾稽全部成立"));
}

TEST(Ties, LetTheProseTellBetweenCorrections) {
  MadeReport made = filled();
  made.set("requests.new.natural_person", "12").set("requests.new.total", "17");
  Claim claim;
  claim.quote = "收到申请15件";
  claim.value = Decimal(15);
  claim.means = *parseQuantity("requests.new.total");
  made.report.claims.push_back(claim);
  const auto findings = made.check("T301");
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].suggestion()->cell, *findConcept("requests.new.natural_person"));
  EXPECT_EQ(findings[0].suggestion()->to, Decimal(10));
  EXPECT_EQ(findings[1].suggestion()->cell, *findConcept("requests.new.total"));
  EXPECT_EQ(findings[1].suggestion()->to, Decimal(15));
}

TEST(Ties, SeeTwoFiguresInEachOthersCells) {
  MadeReport made = filled();
  made.set("requests.granted.natural_person", "5").set("requests.granted.commercial", "10");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T302"));
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("改动最少的更正：「（一）予以公开 × 自然人」与「（一）予以公开 × 商业企业」"
                        "的数字对调，则全部成立"));
}

TEST(Ties, SeeARowShiftedByACell) {
  MadeReport made = filled();
  handled(made, "research", "3");
  handled(made, "total", "18");
  // 10 5 3 0 0 18 printed as 0 10 5 3 0 18.
  made.set("requests.granted.natural_person", "0")
      .set("requests.granted.commercial", "10")
      .set("requests.granted.research", "5")
      .set("requests.granted.public_interest", "3");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T302"));
  ASSERT_EQ(findings[0].candidates().size(), 1U);
  EXPECT_EQ(findings[0].candidates()[0].changes.size(), 4U);
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("改动最少的更正：数字错位一格：「（一）予以公开 × "
                                                "自然人」由 0 改为 10"));
}

TEST(Ties, GiveUpWhereTenFail) {
  MadeReport made = filled();
  for (const char* column : {"natural_person", "commercial", "research", "public_interest",
                             "legal_services", "other", "total"}) {
    made.set(std::string("requests.granted.") + column, "7")
        .set(std::string("requests.carried_out.") + column, "31");
  }
  const auto findings = made.check();
  EXPECT_GE(findings.size(), 10U);
  for (const Finding& each : findings) {
    EXPECT_THAT(each.candidates(), IsEmpty());
  }
}

TEST(Ties, BlameNoCellWhereTwoExplainTheSame) {
  MadeReport made;
  for (const char* row : {"new", "total"}) {
    made.set("requests." + std::string(row) + ".natural_person", "12")
        .set("requests." + std::string(row) + ".commercial", "5")
        .set("requests." + std::string(row) + ".total", "17");
  }
  made.set("requests.granted.total", "15").set("requests.partially_granted.total", "2");
  // 10 and 5, 2 and 0 were meant: both diagonals of the four cells mend it.
  made.set("requests.granted.natural_person", "11")
      .set("requests.granted.commercial", "5")
      .set("requests.partially_granted.natural_person", "2")
      .set("requests.partially_granted.commercial", "1");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T302"));
  EXPECT_FALSE(findings[0].suggestion());
  EXPECT_EQ(findings[0].candidates().size(), 2U);
}

TEST(Ties, SuggestNoNegativeCount) {
  MadeReport made = filled();
  made.set("requests.granted.natural_person", "0").set("requests.denied.state_secret.total", "0");
  made.set("requests.granted.commercial", "99");
  for (const Finding& each : made.check()) {
    EXPECT_FALSE(each.suggestion() && each.suggestion()->to.isNegative());
  }
}

TEST(Ties, StaySilentWhereACellIsBlankAbsentOrInDoubt) {
  const std::string wrong = "requests.carried_out.natural_person";
  MadeReport blank = filled();
  blank.setAll("requests.carried_out.*", "");
  EXPECT_THAT(blank.check("T301"), IsEmpty());

  MadeReport doubtful = filled();
  doubtful.set(wrong, "7").doubt(wrong);
  EXPECT_THAT(doubtful.check(), IsEmpty());

  MadeReport absent = filled();
  absent.remove("requests.new.natural_person")
      .set(wrong, "7")
      .set("requests.carried_out.total", "7");
  EXPECT_THAT(rulesOf(absent.check()), ElementsAre("T301"));  // of the column 总计 alone
}

TEST(Ties, SeeKnownPartsPassATotalWhateverTheBlanksHold) {
  MadeReport made;
  made.setAll("requests.granted.*", "")
      .set("requests.granted.natural_person", "3")
      .set("requests.granted.total", "2")
      .set("requests.new.natural_person", "3");
  const auto findings = made.check();
  EXPECT_THAT(findings,
              testing::Contains(testing::ResultOf(
                  inChinese, HasSubstr("已填的自然人 3 ＝ 3，已超过总计 2（另有 5 格空白）"))));
}

TEST(Ties, ForgiveKnownPartsBelowTheTotal) {
  MadeReport made;
  made.setAll("review.reconsideration.*", "")
      .set("review.reconsideration.upheld", "1")
      .set("review.reconsideration.total", "2");
  EXPECT_THAT(made.check("T401"), IsEmpty());
}

TEST(Ties, SumNoColumnInWhichRowsOfAnotherFormStand) {
  MadeReport made = filled();
  made.set("requests.granted.natural_person", "9").set("requests.granted.total", "14");
  EXPECT_THAT(rulesOf(made.check("T302")), ElementsAre("T302", "T302"));
  made.table(FormTable::requests).foreign = {"other"};
  EXPECT_THAT(made.check("T302"), IsEmpty());
}

TEST(Ties, CompareWhatIsInForceWithWhatWasIssued) {
  MadeReport made;
  made.set("disclosure.normative_documents.issued", "3")
      .set("disclosure.normative_documents.in_force", "2");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T201"));
  EXPECT_EQ(findings[0].severity, Severity::warning);
  EXPECT_EQ(inChinese(findings[0]),
            "「行政规范性文件」行：现行有效件数 2，少于本年制发件数 3。"
            "现行有效件数不应少于本年制发件数，请核对这些数字。");
}

TEST(Ties, CompareTheTotalDisclosedOfTheOlderForm) {
  MadeReport made(2020);
  made.set("disclosure.regulations.newly_disclosed", "1");
  EXPECT_THAT(rulesOf(made.check("T203")), ElementsAre("T203"));
}

TEST(Ties, KeepDecimalsExact) {
  MadeReport made;
  made.set("review.reconsideration.upheld", "0.1")
      .set("review.reconsideration.other", "0.2")
      .set("review.reconsideration.total", "0.3");
  EXPECT_THAT(made.check("T401"), IsEmpty());
}

}  // namespace
}  // namespace gouji
