#include "core/rules/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

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
