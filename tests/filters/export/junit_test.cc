#include "filters/export/junit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/rules/catalogue/catalogue.h"
#include "filters/export/xml_text.h"
#include "tests/filters/export/made_report.h"

namespace gouji {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string suite(const std::vector<Finding>& findings, Severity threshold = Severity::error,
                  const Coverage& coverage = {}) {
  std::string text;
  appendJunitSuite(text, made::Judged{{findings, coverage}}, {threshold, Language::chinese});
  return text;
}

Finding ofOneTie() {
  Finding finding = made::finding();
  finding.ties = {"T303"};
  return finding;
}

TEST(Junit, EveryRuleIsACase) {
  const std::string text = suite({});
  EXPECT_THAT(text, HasSubstr("<testsuite name=\"年报/白沙.docx\" tests=\"" +
                              std::to_string(catalogue().size()) +
                              "\" failures=\"0\" errors=\"0\" skipped=\"0\">"));
  for (const Rule& rule : catalogue()) {
    EXPECT_THAT(text, HasSubstr("name=\"" + std::string(rule.id) + " "));
  }
  EXPECT_THAT(text, Not(HasSubstr("<failure")));
}

TEST(Junit, FindingsAtTheThresholdFail) {
  const std::string text = suite({ofOneTie()});
  EXPECT_THAT(text, HasSubstr("failures=\"1\""));
  EXPECT_THAT(text, HasSubstr("<failure type=\"error\" message=\"若将「新收」由 12 改为 13，"));
  EXPECT_THAT(text, HasSubstr("第 3 页，第 40 行"));
}

TEST(Junit, MilderFindingsAreOutput) {
  Finding finding = ofOneTie();
  finding.severity = Severity::warning;
  EXPECT_THAT(suite({finding}), HasSubstr("<system-out>warning: "));
  EXPECT_THAT(suite({finding}), HasSubstr("failures=\"0\""));
  EXPECT_THAT(suite({finding}, Severity::warning), HasSubstr("failures=\"1\""));
}

TEST(Junit, FindingFailsEveryTieThatItAccountsFor) {
  EXPECT_THAT(suite({made::finding()}), HasSubstr("failures=\"2\""));
}

TEST(Junit, SeveralFindingsOfARuleAreOneCase) {
  EXPECT_THAT(suite({ofOneTie(), ofOneTie()}), HasSubstr("（另有 1 处）"));
  EXPECT_THAT(suite({ofOneTie(), ofOneTie()}), HasSubstr("failures=\"1\""));
}

TEST(Junit, RulesLeftOpenAreSkipped) {
  Coverage coverage;
  coverage.rules = {{"CE01", RuleOutcome::undecided, OpenReason::unsure},
                    {"T303", RuleOutcome::failed, OpenReason::none}};
  const std::string text = suite({ofOneTie()}, Severity::error, coverage);
  EXPECT_THAT(text, HasSubstr("<skipped message=\"读不准\"/>"));
  EXPECT_THAT(text, HasSubstr("failures=\"1\" errors=\"0\" skipped=\"1\""));
}

TEST(Junit, UnreadFileIsAnError) {
  const std::vector<Failure> failures = {{"<坏>.pdf", "需要密码"}};
  std::string text;
  appendJunitTail(text, failures);
  EXPECT_THAT(
      text,
      HasSubstr("<testsuite name=\"&lt;坏&gt;.pdf\" tests=\"1\" failures=\"0\" errors=\"1\""));
  EXPECT_THAT(text, HasSubstr("message=\"需要密码\""));
}

TEST(XmlText, EscapesAndReplaces) {
  EXPECT_EQ(xmlEscaped("a<b>&\"c\"\n\t"), "a&lt;b&gt;&amp;&quot;c&quot;&#10;&#9;");
  EXPECT_EQ(xmlEscaped(std::string_view("\x01\xff\0", 3)), "\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(xmlEscaped("\xEF\xBF\xBF𠮷"), "\uFFFD𠮷");
}

}  // namespace
}  // namespace gouji
