#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/core/rules/made_report.h"

namespace gouji {
namespace {

using test::inChinese;
using test::MadeReport;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<Finding> labelled(std::string_view row, const std::string& label) {
  MadeReport made;
  RowReading& reading = made.row(FormTable::requests, row);
  reading.label = LabelMatch::damaged;
  reading.printed_label = label;
  return made.check("ST07");
}

TEST(RowLabels, OtherMarksAreARemark) {
  const std::pair<const char*, const char*> labels[] = {
      {"denied.prohibited_by_law", "2.其他法律、行政法规禁止公开"},
      {"denied.security_stability", "3.危及‘三安全一稳定’"},
      {"denied.security_stability", "3.危及「三安全、一稳定」"},
      {"partially_granted", "（二）部分公开：区分处理的，只计这一情形，不计其他情形"},
      {"unavailable.needs_creation", "2.没有现成信息，需要另行制作"},
  };
  for (const auto& [row, label] : labels) {
    const auto findings = labelled(row, label);
    ASSERT_THAT(findings, SizeIs(1)) << label;
    EXPECT_EQ(findings[0].severity, Severity::note) << label;
    EXPECT_THAT(inChinese(findings[0]), HasSubstr("标点不同"));
  }
}

TEST(RowLabels, OtherWordsAreAWarning) {
  const auto findings = labelled("denied.prohibited_by_law", "2.其他法律行政止公开");
  ASSERT_THAT(findings, SizeIs(1));
  EXPECT_EQ(findings[0].severity, Severity::warning);
}

TEST(Rows, OneWhoseLabelIsPrintedIsNotMissing) {
  MadeReport made;
  made.table(FormTable::requests).missing_rows = {"not_processed.repeated"};
  EXPECT_THAT(made.check("ST07"), SizeIs(1));
  made.section(SectionKey::requests).text = "2.重复申请";
  EXPECT_THAT(made.check("ST07"), IsEmpty());
}

}  // namespace
}  // namespace gouji
