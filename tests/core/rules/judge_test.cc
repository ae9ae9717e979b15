#include "core/rules/judge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/rules/made_report.h"

namespace gouji {
namespace {

using test::inChinese;
using test::MadeReport;
using test::rulesOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Judge, FindsNothingInAFaultlessReport) {
  for (const int year : {2019, 2020, 2021, 2024}) {
    EXPECT_THAT(MadeReport(year).check(), IsEmpty()) << year;
  }
}

TEST(Judge, JudgesNothingButReports) {
  MadeReport made;
  made.removeSection(SectionKey::other).setAll("requests.*", "");
  for (const ReportKind kind :
       {ReportKind::blank_form, ReportKind::older_form, ReportKind::other_document}) {
    made.report.kind = kind;
    EXPECT_THAT(made.check(), IsEmpty());
  }
  EXPECT_THAT(judge(Document(), Report()).findings, IsEmpty());
}

TEST(Judge, ToleratesAReportWithNothingInIt) {
  Report report;
  report.kind = ReportKind::report;
  EXPECT_THAT(rulesOf(judge(Document(), report).findings), ElementsAre("ST01"));
}

TEST(Judge, EasesStructureForTheYearThatOnlyEncouragedTheForm) {
  for (const auto& [year, severity] :
       {std::pair(2019, Severity::warning), std::pair(2020, Severity::error)}) {
    MadeReport made(year);
    made.removeSection(SectionKey::other).set("review.reconsideration.total", "1");
    for (const Finding& each : made.check()) {
      EXPECT_EQ(each.severity, each.rule == "T401" ? Severity::error : severity) << each.rule;
    }
  }
}

TEST(Judge, OrdersByPlaceAndErrorsFirst) {
  MadeReport made;
  made.set("review.reconsideration.total", "-1")  // CE03 and T401 at one place
      .set("disclosure.licensing.decisions", "1,234")
      .removeSection(SectionKey::overview);
  const auto findings = made.check();
  EXPECT_THAT(rulesOf(findings), ElementsAre("ST01", "CE05", "CE03", "T401"));
  EXPECT_TRUE(std::is_sorted(
      findings.begin(), findings.end(),
      [](const Finding& a, const Finding& b) { return a.places.front() < b.places.front(); }));
}

TEST(Judge, NamesSeverities) {
  EXPECT_EQ(severityName(Severity::note), "note");
  EXPECT_EQ(severityName(Severity::warning), "warning");
  EXPECT_EQ(severityName(Severity::error), "error");
}

TEST(Powers, WarnOfRulesFromAnOrganThatCannotMakeThem) {
  MadeReport made;
  made.set("disclosure.regulations.issued", "1").set("disclosure.regulations.in_force", "4");
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("T202"));
  EXPECT_EQ(findings[0].severity, Severity::warning);
  EXPECT_THAT(findings[0].concepts,
              ElementsAre("disclosure.regulations.issued", "disclosure.regulations.in_force"));
  EXPECT_THAT(inChinese(findings[0]),
              HasSubstr("澄湾县水务局填报了规章：「规章 × 本年制发件数」为 1"));
  made.report.agency = "澄湾市人民政府";
  EXPECT_THAT(made.check(), IsEmpty());
  made.report.agency = "";
  EXPECT_THAT(made.check(), IsEmpty());
}

}  // namespace
}  // namespace gouji
