#include "core/rules/previous/previous.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/rules/made_report.h"

namespace gouji {
namespace {

using rules::PreviousFault;
using rules::previousFault;
using test::inChinese;
using test::inEnglish;
using test::MadeReport;
using test::rulesOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// Two years of one organ, on which every tie holds.
struct TwoYears {
  explicit TwoYears(int year = 2023) : now(year), before(year - 1) {
    now.set("disclosure.licensing.decisions", "35");
    before.set("disclosure.licensing.decisions", "30");
  }

  std::vector<Finding> check() const {
    return judge(now.document, now.report, &before.report).findings;
  }

  MadeReport now;
  MadeReport before;
};

TEST(Previous, SaysNothingWhereTheYearsFollowOn) {
  for (const int year : {2020, 2021, 2022, 2024}) {
    EXPECT_THAT(TwoYears(year).check(), IsEmpty()) << year;
  }
}

TEST(Previous, ComparesCarryOverColumnByColumn) {
  TwoYears years;
  years.before.set("requests.carried_out.research", "2");
  const auto findings = years.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("XY01"));
  EXPECT_EQ(findings[0].severity, Severity::warning);
  EXPECT_THAT(findings[0].concepts, ElementsAre("requests.carried_in.research",
                                                "previous.requests.carried_out.research"));
  EXPECT_THAT(findings[0].ties, ElementsAre("XY01"));
  EXPECT_EQ(findings[0].places.size(), 1U) << "last year's cells stand in another document";
  EXPECT_EQ(inChinese(findings[0]),
            "「科研机构」列：上年结转 0，而上年报告结转下年度 2，相差 2。"
            "上年结转应等于上年报告的结转下年度，请核对这些数字。");
  EXPECT_THAT(inEnglish(years.check()[0]),
              HasSubstr("In column “research institutions”, carried in 0, but last year's carried "
                        "out 2, a difference of 2."));
}

TEST(Previous, CarryOverTiesEditionsTogether) {
  TwoYears years(2021);
  years.before.set("requests.carried_out.research", "2");
  EXPECT_THAT(rulesOf(years.check()), ElementsAre("XY01"));
}

TEST(Previous, AddsUpWhatIsInForce) {
  TwoYears years;
  years.before.set("disclosure.normative_documents.in_force", "698");
  years.now.set("disclosure.normative_documents.issued", "77")
      .set("disclosure.normative_documents.repealed", "132")
      .set("disclosure.normative_documents.in_force", "470");
  const auto findings = years.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("XY02"));
  EXPECT_EQ(findings[0].concepts.front(), "disclosure.normative_documents.in_force");
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("「行政规范性文件」行：上年报告现行有效件数 698 ＋ 本年制发件数 77 － "
                        "本年废止件数 132 ＝ 643，而现行有效件数 470，相差 173。"));
  years.now.set("disclosure.normative_documents.in_force", "643");
  EXPECT_THAT(years.check(), IsEmpty());
}

TEST(Previous, TakesRevisionsEitherWay) {
  TwoYears years;
  years.before.set("disclosure.normative_documents.in_force", "420");
  years.now.set("disclosure.normative_documents.issued", "22（其中修订16件）")
      .set("disclosure.normative_documents.repealed", "5");
  const auto in_force = [&](const char* text) {
    years.now.set("disclosure.normative_documents.in_force", text);
    auto findings = years.check();
    std::erase_if(findings, [](const Finding& each) { return each.rule != "XY02"; });
    return findings;
  };
  EXPECT_THAT(in_force("437"), IsEmpty());
  EXPECT_THAT(in_force("421"), IsEmpty());
  const auto findings = in_force("430");
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(
      inChinese(findings[0]),
      HasSubstr("上年报告现行有效件数 420 ＋ 本年制发件数 22 － 本年废止件数 5 ＝ 437（或 "
                "上年报告现行有效件数 420 ＋ 本年制发件数 22 － 其中修订 16 － 本年废止件数 "
                "5 ＝ 421），而现行有效件数 430"));
}

TEST(Previous, AddsNothingUpWhereARevisionHasNoNumber) {
  TwoYears years;
  years.now.set("disclosure.normative_documents.issued", "22（含修订）")
      .set("disclosure.normative_documents.in_force", "30");
  EXPECT_THAT(rulesOf(years.check()), Not(testing::Contains("XY02")));
}

TEST(Previous, StaysSilentOnBlankAbsentAndDoubtfulCells) {
  TwoYears blank;
  blank.before.set("requests.carried_out.total", "");
  blank.now.set("requests.carried_in.total", "0");
  EXPECT_THAT(blank.check(), IsEmpty());
  TwoYears absent;
  absent.before.set("disclosure.normative_documents.in_force", "5")
      .remove("disclosure.normative_documents.in_force");
  EXPECT_THAT(absent.check(), IsEmpty());
  TwoYears doubtful;
  doubtful.before.set("disclosure.normative_documents.in_force", "5")
      .doubt("disclosure.normative_documents.in_force");
  EXPECT_THAT(doubtful.check(), IsEmpty());
  TwoYears repealed;  // a blank that is taken away leaves no lower bound
  repealed.before.set("disclosure.normative_documents.in_force", "5");
  repealed.now.setAll("disclosure.normative_documents.*", "0")
      .set("disclosure.normative_documents.repealed", "");
  EXPECT_THAT(rulesOf(repealed.check()), ElementsAre("CE01"));
}

TEST(Previous, ChainsItemsOfTheOlderForm) {
  TwoYears years(2020);
  years.before.set("disclosure.penalties.previous_year_items", "40")
      .set("disclosure.penalties.change", "减4");
  years.now.set("disclosure.penalties.previous_year_items", "36");
  EXPECT_THAT(rulesOf(years.check()), Not(testing::Contains("XY03")));
  years.now.set("disclosure.penalties.previous_year_items", "44");
  const auto findings = years.check();
  ASSERT_THAT(rulesOf(findings), testing::Contains("XY03"));
  EXPECT_THAT(inChinese(findings.front()),
              HasSubstr("上年报告上一年项目数量 40 ＋ 上年报告本年增/减 "
                        "-4 ＝ 36，而上一年项目数量 44，相差 8"));
}

TEST(Previous, DocumentsDisclosedMayBeRepealedButNotAppear) {
  TwoYears years(2020);
  years.before.set("disclosure.normative_documents.total_disclosed", "20");
  years.now.set("disclosure.normative_documents.newly_disclosed", "2")
      .set("disclosure.normative_documents.total_disclosed", "11");
  EXPECT_THAT(years.check(), IsEmpty());
  years.now.set("disclosure.normative_documents.total_disclosed", "25");
  const auto findings = years.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("XY03"));
  EXPECT_EQ(findings[0].concepts.front(), "disclosure.normative_documents.total_disclosed");
}

TEST(Previous, SupportsTheSuggestionForAWrongCell) {
  TwoYears years;
  years.before.set("requests.carried_out.research", "2").set("requests.carried_out.total", "2");
  years.now.set("requests.carried_in.research", "5")
      .set("requests.carried_in.total", "2")
      .set("requests.granted.research", "2")
      .set("requests.granted.total", "2")
      .set("requests.total.research", "2")
      .set("requests.total.total", "2");
  const auto findings = years.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T301"));
  EXPECT_THAT(findings[0].ties, ElementsAre("T301", "T303", "XY01"));
  ASSERT_TRUE(findings[0].suggestion());
  EXPECT_EQ(findings[0].suggestion()->to, Decimal(2));
}

TEST(Previous, AWrongReportOfLastYearTakesNoSuggestionAway) {
  TwoYears years;
  years.before.set("requests.carried_out.research", "9");
  years.now.set("requests.carried_in.research", "5")
      .set("requests.carried_in.total", "2")
      .set("requests.granted.research", "2")
      .set("requests.granted.total", "2")
      .set("requests.total.research", "2")
      .set("requests.total.total", "2");
  const auto findings = years.check();
  EXPECT_THAT(rulesOf(findings), testing::UnorderedElementsAre("T301", "XY01", "XY01"));
  EXPECT_TRUE(findings[0].suggestion());
}

TEST(Previous, NotesJumpsOfLargeFiguresOnly) {
  TwoYears years;
  years.before.set("disclosure.penalties.decisions", "9")
      .set("disclosure.coercion.decisions", "10");
  years.now.set("disclosure.penalties.decisions", "90").set("disclosure.coercion.decisions", "51");
  auto findings = years.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("XY04"));
  EXPECT_EQ(findings[0].severity, Severity::note);
  EXPECT_THAT(findings[0].concepts, ElementsAre("disclosure.coercion.decisions"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("「行政强制 × 本年处理决定数量」由 10 变为 51"));
  years.now.set("disclosure.coercion.decisions", "50");
  EXPECT_THAT(years.check(), IsEmpty());
}

TEST(Previous, TellsAJumpOfARowOnceByItsTotal) {
  TwoYears years;
  for (const char* row : {"new", "granted", "total"}) {
    for (const char* column : {"research", "total"}) {
      const std::string cell = "requests." + std::string(row) + "." + column;
      years.before.set(cell, "10");
      years.now.set(cell, "70");
    }
  }
  const auto findings = years.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("XY04"));
  EXPECT_THAT(findings[0].concepts,
              ElementsAre("requests.new.total", "requests.granted.total", "requests.total.total"));
}

TEST(Previous, NotesATableLikeLastYears) {
  TwoYears years;
  years.before.set("disclosure.licensing.decisions", "35");
  const auto findings = years.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("XY04"));
  EXPECT_THAT(findings[0].concepts, ElementsAre("disclosure.*"));
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("第二部分表格（主动公开）的全部 10 格"));
  TwoYears few;
  for (MadeReport* each : {&few.now, &few.before}) {
    each->set("disclosure.licensing.decisions", "1")
        .set("disclosure.normative_documents.in_force", "30");
  }
  EXPECT_THAT(few.check(), IsEmpty()) << "a state may last, and a single case may come again";
}

TEST(PreviousFault, SeesWhatIsNotLastYears) {
  const MadeReport now(2023);
  const auto fault = [&](const MadeReport& before) {
    return previousFault(now.report, before.report);
  };
  EXPECT_EQ(fault(MadeReport(2022)), PreviousFault::none);
  for (const int year : {2019, 2021, 2024}) {
    EXPECT_EQ(fault(MadeReport(year)), PreviousFault::other_year) << year;
  }
  EXPECT_EQ(fault(MadeReport(2023)), PreviousFault::same_report);
  MadeReport other(2022);
  other.report.agency = "澄湾县林业局";
  EXPECT_EQ(fault(other), PreviousFault::other_organ);
  MadeReport unknown(2022);
  unknown.report.year.reset();
  unknown.report.agency.clear();
  unknown.set("requests.new.total", "3");
  EXPECT_EQ(fault(unknown), PreviousFault::none);
  for (const auto& [kind, expected] :
       {std::pair(ReportKind::blank_form, PreviousFault::blank_form),
        std::pair(ReportKind::older_form, PreviousFault::older_form),
        std::pair(ReportKind::other_document, PreviousFault::other_document)}) {
    other.report.kind = kind;
    EXPECT_EQ(fault(other), expected);
  }
}

TEST(PreviousFault, IsSaidOnceAndNothingIsCompared) {
  TwoYears years;
  years.before.report.agency = "澄湾县林业局";
  years.before.set("requests.carried_out.research", "2");
  const auto findings = years.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("XY00"));
  EXPECT_EQ(inChinese(findings[0]),
            "作为上年报告给出的是另一单位的报告（澄湾县林业局），本报告的单位是澄湾县水务局，"
            "与上年比较的规则没有判断。");
  years.before.report.agency = years.now.report.agency;
  years.before.report.year = 2020;
  EXPECT_EQ(inEnglish(years.check()[0]),
            "The report given as last year's is on 2020, this one on 2023; nothing was compared "
            "with it.");
}

}  // namespace
}  // namespace gouji
