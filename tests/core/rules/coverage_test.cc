#include "core/rules/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "core/rules/catalogue/catalogue.h"
#include "tests/core/rules/made_report.h"

namespace gouji {
namespace {

using test::MadeReport;

Coverage coverageOf(const MadeReport& made, const Report* previous = nullptr,
                    const RuleSelection& selection = {}) {
  return judge(made.document, made.report, previous, selection).coverage;
}

RuleCoverage of(const Coverage& coverage, std::string_view rule) {
  const auto found = std::find_if(coverage.rules.begin(), coverage.rules.end(),
                                  [&](const RuleCoverage& each) { return each.rule == rule; });
  return found == coverage.rules.end() ? RuleCoverage{} : *found;
}

void expect(const Coverage& coverage, std::string_view rule, RuleOutcome outcome,
            OpenReason reason = OpenReason::none) {
  EXPECT_EQ(of(coverage, rule).rule, rule);
  EXPECT_EQ(of(coverage, rule).outcome, outcome) << rule;
  EXPECT_EQ(openReasonName(of(coverage, rule).reason), openReasonName(reason)) << rule;
}

TEST(Coverage, TellsOfEveryRuleOnce) {
  const Coverage coverage = coverageOf(MadeReport());
  std::set<std::string_view> rules;
  for (const RuleCoverage& each : coverage.rules) {
    rules.insert(each.rule);
  }
  EXPECT_EQ(rules.size(), catalogue().size());
  EXPECT_EQ(coverage.rules.size(), catalogue().size());
  EXPECT_EQ(coverage.count(RuleOutcome::failed), 0U);
}

TEST(Coverage, CountsTiesOfTheFaultlessReport) {
  // T201 2, T301 7, T302 7, T303 25, T401 3
  const Coverage coverage = coverageOf(MadeReport());
  EXPECT_EQ(coverage.ties.all(), 44U);
  EXPECT_EQ(coverage.ties.hold, 44U);
  expect(coverage, "T301", RuleOutcome::passed);
  expect(coverage, "T203", RuleOutcome::not_applicable, OpenReason::other_edition);
}

TEST(Coverage, TellsWhyATieIsOpen) {
  MadeReport made;
  made.set("review.reconsideration.pending", "");
  made.doubt("review.litigation_direct.other");
  made.remove("review.litigation_after_reconsideration.total");
  const Coverage coverage = coverageOf(made);
  EXPECT_EQ(coverage.ties.blank, 1U);
  EXPECT_EQ(coverage.ties.unsure, 1U);
  EXPECT_EQ(coverage.ties.absent, 1U);
  expect(coverage, "T401", RuleOutcome::undecided, OpenReason::blank);
}

TEST(Coverage, ARuleWithOneTieDecidedIsDecided) {
  MadeReport made;
  made.doubt("review.litigation_direct.other");
  expect(coverageOf(made), "T401", RuleOutcome::passed);
  made.set("review.reconsideration.total", "4");
  const Coverage coverage = coverageOf(made);
  expect(coverage, "T401", RuleOutcome::failed);
  EXPECT_EQ(coverage.ties.fail, 1U);
}

TEST(Coverage, ATieBehindAnotherRulesFindingFailsToo) {
  MadeReport made;
  made.set("requests.granted.total", "3");
  expect(coverageOf(made), "T302", RuleOutcome::failed);
  expect(coverageOf(made), "T303", RuleOutcome::failed);
}

TEST(Coverage, TellsWhatARuleLacks) {
  MadeReport made;
  made.report.agency = "澄湾市人民政府";
  made.report.year.reset();
  made.removeTable(FormTable::review);
  const Coverage coverage = coverageOf(made);
  expect(coverage, "T202", RuleOutcome::undecided, OpenReason::unclear_organ);
  expect(coverage, "ST06", RuleOutcome::undecided, OpenReason::unknown_year);
  expect(coverage, "T401", RuleOutcome::undecided, OpenReason::absent);
}

/// The rules that became so, "CE01 CE02 …".
std::string rulesThat(const Coverage& coverage, RuleOutcome outcome,
                      std::optional<OpenReason> reason = std::nullopt) {
  std::string text;
  for (const RuleCoverage& each : coverage.rules) {
    if (each.outcome == outcome && (!reason || each.reason == *reason)) {
      text.append(text.empty() ? "" : " ").append(each.rule);
    }
  }
  return text;
}

constexpr std::string_view kWithoutProse =
    "ID02 ID03 ID04 ID06 NA01 NA02 NA03 NA04 ST10 "
    "TX01 TX02 TX03 TX04 TX05 TX06 TX07 TX08 TX09 TX10 TX11 TX12";

TEST(Coverage, KeepsNoRuleOverWhatTheReportDoesNotSay) {
  MadeReport made;  // tables and sections, no prose and no title
  const Coverage coverage = coverageOf(made);
  EXPECT_EQ(rulesThat(coverage, RuleOutcome::passed),
            "CE01 CE02 CE03 CE04 CE05 CE06 CE07 ST01 ST02 ST03 ST04 ST05 ST06 ST07 ST08 ST09 "
            "ST11 ST12 ST13 ST14 T201 T202 T301 T302 T303 T401");
  EXPECT_EQ(rulesThat(coverage, RuleOutcome::undecided, OpenReason::absent),
            "ID01 ID02 ID03 ID05 ID07 NA05");
  made.report.title = "澄湾县水务局2023年政府信息公开工作年度报告";
  const Coverage titled = coverageOf(made);
  expect(titled, "ID01", RuleOutcome::passed);
  EXPECT_EQ(rulesThat(titled, RuleOutcome::not_applicable, OpenReason::not_stated), kWithoutProse);
  EXPECT_EQ(rulesThat(titled, RuleOutcome::undecided), "ID05 ID07 NA05");
}

TEST(Coverage, LeavesTheRulesOverATableThatWasNotFoundOpen) {
  MadeReport made;
  made.report.title = "澄湾县水务局2023年政府信息公开工作年度报告";
  made.removeTable(FormTable::requests);
  made.section(SectionKey::requests).heading.clear();  // ST05 finds nothing to say
  const Coverage one = coverageOf(made);
  EXPECT_EQ(rulesThat(one, RuleOutcome::undecided, OpenReason::absent),
            "CE01 CE02 CE03 CE04 CE05 CE06 ID05 ID07 NA05 ST03 ST06 ST07 ST14 T301 T302 T303");
  EXPECT_EQ(rulesThat(one, RuleOutcome::undecided, OpenReason::unsure), "ST05");
  EXPECT_EQ(rulesThat(one, RuleOutcome::failed), "ST01");
  EXPECT_EQ(rulesThat(one, RuleOutcome::passed),
            "CE07 ID01 ST02 ST04 ST08 ST09 ST11 ST12 ST13 T201 T202 T401");
  made.removeTable(FormTable::disclosure);
  const Coverage two = coverageOf(made);
  EXPECT_EQ(rulesThat(two, RuleOutcome::passed), "ID01 ST02 ST04 ST08 ST09 ST11 ST12 ST13 T401");
  EXPECT_EQ(rulesThat(two, RuleOutcome::undecided, OpenReason::absent),
            "CE01 CE02 CE03 CE04 CE05 CE06 CE07 ID05 ID07 NA05 ST03 ST06 ST07 ST14 T201 T202 T301 "
            "T302 T303");
}

TEST(Coverage, LeavesTheRulesOverATableOfWhichNothingIsSureOpen) {
  MadeReport made;
  for (Fact& fact : made.report.facts) {
    fact.sure = fact.sure && conceptOf(fact.cell).table != FormTable::requests;
  }
  const Coverage none = coverageOf(made);
  EXPECT_EQ(rulesThat(none, RuleOutcome::undecided, OpenReason::unsure),
            "CE01 CE02 CE03 CE04 CE05 CE06 ST06 ST07 ST14 T301 T302 T303");
  MadeReport cell;
  cell.doubt("requests.granted.research");
  EXPECT_EQ(rulesThat(coverageOf(cell), RuleOutcome::undecided, OpenReason::unsure), "CE06")
      << "it may be a part of another cell; the other rules looked at the others";
  cell.table(FormTable::requests).verdict = Verdict::doubtful;
  EXPECT_EQ(rulesThat(coverageOf(cell), RuleOutcome::undecided, OpenReason::unsure), "CE06 ST07");
}

TEST(Coverage, WithoutAYearNothingIsSaidOfWhatAYearDemands) {
  MadeReport made;
  made.report.year.reset();
  made.report.title = "澄湾县水务局政府信息公开工作年度报告";
  EXPECT_EQ(rulesThat(coverageOf(made), RuleOutcome::undecided, OpenReason::unknown_year),
            "ID01 ID03 ID04 ID05 ID06 ID07 ST06 ST09 ST11 ST12 ST13");
  EXPECT_EQ(rulesThat(coverageOf(MadeReport(2020)), RuleOutcome::not_applicable,
                      OpenReason::not_demanded),
            "ST09 ST11 ST12 ST13");
}

TEST(Coverage, WhereNumbersStartAgainOnlyThatIsTold) {
  MadeReport made;
  made.headings({{1, "一、总体情况", SectionKey::overview, {}},
                 {2, "二、信息管理", std::nullopt, {}},
                 {3, "三、平台建设", std::nullopt, {}},
                 {1, "一、主动公开政府信息情况", SectionKey::disclosure, {}},
                 {2, "二、收到和处理政府信息公开申请情况", SectionKey::requests, {}},
                 {3, "三、政府信息公开行政复议、行政诉讼情况", SectionKey::review, {}},
                 {4, "四、存在的主要问题及改进情况", SectionKey::problems, {}},
                 {5, "五、其他需要报告的事项", SectionKey::other, {}}});
  const Coverage coverage = coverageOf(made);
  expect(coverage, "ST01", RuleOutcome::passed);
  expect(coverage, "ST02", RuleOutcome::undecided, OpenReason::unsure);
  expect(coverage, "ST04", RuleOutcome::failed);
  made.headings({{1, "一、总体情况", SectionKey::overview, {}},
                 {0, "主动公开政府信息情况", SectionKey::disclosure, {}}});
  expect(coverageOf(made), "ST01", RuleOutcome::failed);
}

TEST(Coverage, NothingIsDecidedOfWhatIsNoReport) {
  MadeReport made;
  made.report.kind = ReportKind::blank_form;
  const Coverage coverage = coverageOf(made);
  EXPECT_EQ(coverage.count(RuleOutcome::undecided), catalogue().size());
  expect(coverage, "ST01", RuleOutcome::undecided, OpenReason::no_report);
}

/// A count of the prose: what the words mean, and the figure.
Claim counted(std::string_view means, int value) {
  Claim claim;
  claim.quote = "收到政府信息公开申请";
  claim.places = {{10, Place::kNoCell, 0, 9}};
  claim.means = {linearOf(means), {}, 1};
  claim.value = Decimal(value);
  return claim;
}

TEST(Coverage, AStatementThatCannotBeComparedLeavesItsRuleOpen) {
  const auto becomes = [](Claim claim, std::string_view cell = "requests.new.total",
                          std::string_view text = "0") {
    MadeReport made;
    made.set(cell, text);
    made.report.claims = {std::move(claim)};
    return of(coverageOf(made), "TX01");
  };
  const Claim claim = counted("requests.new.total", 0);
  EXPECT_EQ(becomes(claim).outcome, RuleOutcome::passed);
  EXPECT_EQ(becomes(claim, "requests.new.total", "").reason, OpenReason::blank);
  Claim about = claim;
  about.approximate = true;
  EXPECT_EQ(becomes(about).reason, OpenReason::rough);
  Claim part = claim;
  part.scope = ClaimScope::part;
  EXPECT_EQ(becomes(part).reason, OpenReason::rough);
  Claim strange = counted("requests.new.total", 5);
  strange.not_understood = {"往年"};
  EXPECT_EQ(becomes(strange).outcome, RuleOutcome::undecided);
  EXPECT_EQ(becomes(strange).reason, OpenReason::not_understood);
}

TEST(Coverage, OneStatementThatIsComparedIsEnough) {
  MadeReport made;
  Claim about = counted("requests.new.total", 20);
  about.approximate = true;
  made.report.claims = {about, counted("requests.new.total", 0)};
  expect(coverageOf(made), "TX01", RuleOutcome::passed);
  expect(coverageOf(made), "TX09", RuleOutcome::passed);
  expect(coverageOf(made), "NA02", RuleOutcome::undecided, OpenReason::rough);
}

TEST(Coverage, AnAmountWhoseUnitNothingTellsIsLeftOpen) {
  MadeReport made;
  expect(coverageOf(made.set("disclosure.fees.amount", "1.5")), "CE07", RuleOutcome::passed);
  expect(coverageOf(made.set("disclosure.fees.amount", "15000")), "CE07", RuleOutcome::undecided,
         OpenReason::not_stated);
  expect(coverageOf(made.set("disclosure.fees.amount", "")), "CE07", RuleOutcome::undecided,
         OpenReason::blank);
}

TEST(Coverage, TiesPassedOverInAStrangeTableAreNoOtherEditions) {
  MadeReport made;
  made.table(FormTable::requests).missing_rows = {"other.overdue"};
  expect(coverageOf(made), "T302", RuleOutcome::undecided, OpenReason::other_rows);
  expect(coverageOf(made), "T301", RuleOutcome::passed);
}

TEST(Coverage, WithLastYearsReportOrWithout) {
  const MadeReport now(2023);
  expect(coverageOf(now), "XY01", RuleOutcome::not_applicable, OpenReason::no_previous);
  expect(coverageOf(now), "XY00", RuleOutcome::not_applicable, OpenReason::no_previous);
  const MadeReport before(2022);
  const Coverage coverage = coverageOf(now, &before.report);
  expect(coverage, "XY00", RuleOutcome::passed);
  expect(coverage, "XY01", RuleOutcome::passed);
  EXPECT_EQ(coverage.ties.hold, 44U + 7U + 2U);
  const MadeReport wrong(2021);
  expect(coverageOf(now, &wrong.report), "XY00", RuleOutcome::failed);
  expect(coverageOf(now, &wrong.report), "XY01", RuleOutcome::undecided,
         OpenReason::previous_unfit);
  EXPECT_EQ(coverageOf(now, &wrong.report).ties.all(), 44U);
}

TEST(Coverage, TellsOfTheRulesWantedOnly) {
  const Coverage coverage = coverageOf(MadeReport(), nullptr, {{"T3", "CE01"}, {"T302"}});
  ASSERT_EQ(coverage.rules.size(), 3U);
  EXPECT_EQ(coverage.rules[0].rule, "CE01");
  EXPECT_EQ(coverage.rules[2].rule, "T303");
  EXPECT_EQ(coverage.ties.all(), 7U + 25U);
}

TEST(RuleSelection, NamesRulesByTheirBeginning) {
  EXPECT_TRUE(namesRules("T301"));
  EXPECT_TRUE(namesRules("XY"));
  EXPECT_FALSE(namesRules("X9"));
  EXPECT_FALSE(namesRules(""));
}

TEST(RuleSelection, KeepsAFindingForAnyTieThatItAccountsFor) {
  Finding finding{};
  finding.rule = "T302";
  finding.ties = {"T302", "T303"};
  EXPECT_TRUE((RuleSelection{{}, {"T302"}}.includes(finding)));
  EXPECT_TRUE((RuleSelection{{"T303"}, {}}.includes(finding)));
  EXPECT_FALSE((RuleSelection{{}, {"T30"}}.includes(finding)));
  EXPECT_FALSE((RuleSelection{{"ST"}, {}}.includes(finding)));
}

}  // namespace
}  // namespace gouji
