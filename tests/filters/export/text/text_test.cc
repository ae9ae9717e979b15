#include "filters/export/text/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "filters/export/rules.h"
#include "filters/export/text/printable.h"
#include "tests/filters/export/made_report.h"

namespace gouji {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string text(const std::vector<Finding>& findings, Language language, bool colour = false) {
  std::string out;
  appendFindingsText(out, made::Judged{{.findings = findings, .coverage = made::coverage()}},
                     {.language = language, .colour = colour});
  return out;
}

TEST(FindingsText, TellsAClerkWhatWhereAndHow) {
  const std::string out = text({made::finding()}, Language::chinese);
  EXPECT_THAT(out, StartsWith("年报/白沙.docx（白沙县水务局，2024 年，2021 年表样）\n"
                              "  错误  T303  若将「新收」由 12 改为 13，则 2 项勾稽全部成立\n"
                              "        位置：三、收到和处理政府信息公开申请情况，"
                              "一、本年新收政府信息公开申请数量 × 自然人，第 3 页，第 40 行\n"));
  EXPECT_THAT(out, HasSubstr("        勾稽：T303 "));
  EXPECT_THAT(out, HasSubstr("        依据："));
  EXPECT_THAT(out,
              HasSubstr("        建议：将「一、本年新收政府信息公开申请数量 × 自然人」改为 13\n"));
  EXPECT_THAT(
      out, HasSubstr("  1 个错误、0 个警告、0 个提示\n"
                     "  核对：勾稽 44 项，成立 40，不成立 1，未判 3（空白或不是数字 2，读不准 1）；"
                     "规则 4 条，符合 1，不符 1，不适用 1，未判 1（机关类别不明 1）；"
                     "正文表述 5 处，与表核对 3\n"
                     "  申请办理表：有勾稽不成立\n"));
}

TEST(FindingsText, SpeaksEnglish) {
  const std::string out = text({made::finding()}, Language::english);
  EXPECT_THAT(out,
              StartsWith("年报/白沙.docx (白沙县水务局, 2024, form of 2021)\n  error    T303  "));
  EXPECT_THAT(out, HasSubstr(", page 3, line 40\n"));
  EXPECT_THAT(
      out, HasSubstr(
               "  errors: 1, warnings: 0, notes: 0\n"
               "  Checked: ties 44: 40 hold, 1 fail, 3 open (blank or no number 2, not surely read "
               "1); rules 4: 1 kept, 1 broken, 1 not applicable, 1 open (kind of organ unclear 1); "
               "statements in the text 5: 3 compared with the tables\n"
               "  requests table: ties fail\n"));
}

TEST(FindingsText, TellsHowManyAreKnown) {
  std::string out;
  appendFindingsText(out, made::Judged{{.findings = {}, .coverage = {}, .known = {"a", "b"}}}, {});
  EXPECT_THAT(out, HasSubstr("0 个提示；另有 2 个已在基线中，未列出\n"));
}

TEST(FindingsText, ColoursOnlyWhenAsked) {
  EXPECT_THAT(text({made::finding()}, Language::chinese), Not(HasSubstr("\x1b")));
  EXPECT_THAT(text({made::finding()}, Language::chinese, true),
              HasSubstr("  \x1b[31m错误\x1b[0m  T303"));
}

TEST(FindingsText, TextOfADocumentCannotSteerTheTerminal) {
  Finding finding = made::finding();
  finding.message = verbatim("坏\x1b[2J\n字");
  EXPECT_THAT(text({finding}, Language::chinese), HasSubstr("T303  坏\uFFFD[2J 字\n"));
}

TEST(FindingsText, PlacelessFindingHasNoWhere) {
  Finding finding = made::finding();
  finding.places.clear();
  finding.concepts = {"requests.*"};
  EXPECT_THAT(text({finding}, Language::chinese), Not(HasSubstr("位置")));
}

TEST(Tally, CountsBySeverity) {
  Finding warning = made::finding();
  warning.severity = Severity::warning;
  Tally sum = tally(std::vector{made::finding(), warning, warning});
  sum += Tally{.errors = 1, .warnings = 0, .notes = 4};
  EXPECT_EQ(tallyText(sum, Language::english), "errors: 2, warnings: 2, notes: 4");
}

TEST(Printable, KeepsTextAndJoinsLines) {
  EXPECT_EQ(printable("县\r\n水务\t局 𠮷"), "县 水务 局 𠮷");
  EXPECT_EQ(printable("\xff"
                      "a\xc2\x9b"
                      "b\u202e"),
            "\uFFFDa\uFFFDb\uFFFD");
  EXPECT_EQ(printable(""), "");
}

TEST(RulesText, ListsEveryRuleInBothLanguages) {
  std::string chinese;
  std::string english;
  appendRuleList(chinese, catalogue(), Language::chinese);
  appendRuleList(english, catalogue(), Language::english);
  for (const Rule& rule : catalogue()) {
    EXPECT_THAT(chinese, HasSubstr("  " + std::string(rule.id) + "  "));
    EXPECT_THAT(english, HasSubstr(std::string(rule.title.english)));
  }
}

TEST(RulesText, ExplainsARule) {
  std::string out;
  appendRuleText(out, ruleOf("T301"), Language::chinese);
  EXPECT_THAT(out, StartsWith("T301  错误  "));
  EXPECT_THAT(out, HasSubstr("依据："));
  EXPECT_THAT(out, HasSubstr("不符："));
}

}  // namespace
}  // namespace gouji
