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

TEST(Headings, MissingSectionsAreOneError) {
  MadeReport made;
  made.removeSection(SectionKey::problems).removeSection(SectionKey::other);
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST01"));
  EXPECT_EQ(findings[0].severity, Severity::error);
  EXPECT_EQ(inChinese(findings[0]),
            "缺少「五、存在的主要问题及改进情况」、「六、其他需要报告的事项」。年度报告应当包括六个"
            "部分，没有内容的部分也要保留标题并写明情况。");
  EXPECT_FALSE(findings[0].places.empty());
}

TEST(Headings, ContentWithoutItsHeadingIsAWarning) {
  MadeReport made;
  made.section(SectionKey::overview).heading.clear();
  made.removeSection(SectionKey::review);  // its table is still there
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST01"));
  EXPECT_EQ(findings[0].severity, Severity::warning);
  EXPECT_THAT(inChinese(findings[0]), HasSubstr("有内容而缺标题：「一、总体情况」、「四、"));
}

TEST(Headings, ProseBeforeSectionTwoIsAnOverviewWithoutItsHeading) {
  MadeReport made;
  made.removeSection(SectionKey::overview);
  Paragraph preface;
  preface.text =
      "根据规定编制本报告，如有疑问请联系本机关办公室，联系电话附后，地址附后，邮编附后。";
  made.document.blocks.assign(10, preface);
  made.document.blocks.resize(2);
  EXPECT_EQ(made.check().at(0).severity, Severity::error);
  made.document.blocks.assign(10, preface);
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST01"));
  EXPECT_EQ(findings[0].severity, Severity::warning);
}

TEST(Headings, AWrongNumberIsAnError) {
  MadeReport made;
  made.headings({{1, "一、总体情况", SectionKey::overview, {}},
                 {2, "二、主动公开政府信息情况", SectionKey::disclosure, {}},
                 {2, "二、收到和处理政府信息公开申请情况", SectionKey::requests, {}},
                 {4, "四、政府信息公开行政复议、行政诉讼情况", SectionKey::review, {}},
                 {5, "五、存在的主要问题及改进情况", SectionKey::problems, {}},
                 {6, "六、其他需要报告的事项", SectionKey::other, {}}});
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST02"));
  EXPECT_EQ(inChinese(findings[0]),
            "标题序号有误：「二、收到和处理政府信息公开申请情况」应为“三、”。六个部分应当依次编为"
            "一至六。");
  EXPECT_THAT(inEnglish(made.check()[0]), HasSubstr("should be 三、"));
}

TEST(Headings, AWrongOrderIsAnErrorAndTellsNothingOfNumbers) {
  MadeReport made;
  made.headings({{1, "一、总体情况", SectionKey::overview, {}},
                 {2, "二、主动公开政府信息情况", SectionKey::disclosure, {}},
                 {3, "三、收到和处理政府信息公开申请情况", SectionKey::requests, {}},
                 {4, "四、政府信息公开行政复议、行政诉讼情况", SectionKey::review, {}},
                 {5, "五、其他需要报告的事项", SectionKey::other, {}},
                 {6, "六、存在的主要问题及改进情况", SectionKey::problems, {}}});
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST02"));
  EXPECT_EQ(inChinese(findings[0]),
            "部分的顺序有误：「六、存在的主要问题及改进情况」排在「五、其他需要报告的事项」之后。"
            "请按统一格式的顺序排列。");
}

TEST(Headings, RepetitionInAMenuIsNoFault) {
  MadeReport made;
  auto twice = made.report.top_headings;
  twice.insert(twice.end(), made.report.top_headings.begin(), made.report.top_headings.end());
  EXPECT_THAT(made.headings(std::move(twice)).check(), IsEmpty());
}

TEST(Headings, ASubheadingUnderAnotherNumberIsNoFault) {
  MadeReport made;
  made.section(SectionKey::requests).number = 2;  // taken for the section's own by mistake
  EXPECT_THAT(made.check(), IsEmpty());
}

TEST(Headings, WithoutNumbersAreNotJudged) {
  MadeReport made;
  for (Section& section : made.report.sections) {
    section.number = 0;
  }
  made.report.top_headings.clear();
  EXPECT_THAT(made.check(), IsEmpty());
}

MadeReport renumbered() {
  MadeReport made;
  made.headings({{1, "一、总体情况", SectionKey::overview, {}},
                 {2, "二、工作机制", std::nullopt, {}},
                 {3, "三、主动公开工作", SectionKey::disclosure, {}},
                 {4, "四、政府信息管理", std::nullopt, {}},
                 {5, "五、平台建设", std::nullopt, {}},
                 {1, "一、主动公开政府信息情况", SectionKey::disclosure, {}},
                 {2, "二、收到和处理政府信息公开申请情况", SectionKey::requests, {}},
                 {3, "三、政府信息公开行政复议、行政诉讼情况", SectionKey::review, {}},
                 {4, "四、存在的主要问题及改进情况", SectionKey::problems, {}},
                 {5, "五、其他需要报告的事项", SectionKey::other, {}}});
  return made;
}

TEST(Headings, AspectsOfTheOverviewAsHeadingsAreOneError) {
  const auto findings = renumbered().check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST04"));
  EXPECT_EQ(findings[0].severity, Severity::error);
  EXPECT_THAT(
      inChinese(findings[0]),
      HasSubstr("「二、工作机制」、「三、主动公开工作」、「四、政府信息管理」、「五、平台建设」"
                "单独列为一级标题，法定部分又从“一、主动公开政府信息情况”重新编号"));
}

TEST(Headings, ASectionMissingBesidesTheRenumberingIsStillMissed) {
  MadeReport made = renumbered();
  made.removeSection(SectionKey::other);
  EXPECT_THAT(rulesOf(made.check()), testing::UnorderedElementsAre("ST01", "ST04"));
}

TEST(Headings, OneHeadingTooManyIsNoRenumbering) {
  MadeReport made;
  made.headings({{1, "一、总体情况", SectionKey::overview, {}},
                 {2, "二、工作机制", std::nullopt, {}},
                 {3, "三、主动公开政府信息情况", SectionKey::disclosure, {}},
                 {4, "四、收到和处理政府信息公开申请情况", SectionKey::requests, {}},
                 {5, "五、政府信息公开行政复议、行政诉讼情况", SectionKey::review, {}},
                 {6, "六、存在的主要问题及改进情况", SectionKey::problems, {}},
                 {7, "七、其他需要报告的事项", SectionKey::other, {}}});
  const auto findings = made.check();
  ASSERT_THAT(rulesOf(findings), ElementsAre("ST02"));
  EXPECT_EQ(findings[0].places.size(), 5U);
}

TEST(Headings, ATeaserBeforeTheReportIsNoRenumbering) {
  MadeReport made;
  made.headings({{1, "一、总体情况", SectionKey::overview, {}},
                 {1, "一、总体情况", SectionKey::overview, {}},
                 {2, "二、主动公开政府信息情况", SectionKey::disclosure, {}},
                 {3, "三、收到和处理政府信息公开申请情况", SectionKey::requests, {}},
                 {4, "四、政府信息公开行政复议、行政诉讼情况", SectionKey::review, {}},
                 {5, "五、存在的主要问题及改进情况", SectionKey::problems, {}},
                 {6, "六、其他需要报告的事项", SectionKey::other, {}}});
  EXPECT_THAT(made.check(), IsEmpty());
}

TEST(Contents, WordsInAFrameAreContent) {
  test::MadeReport made;
  Section& problems = made.section(SectionKey::problems);
  problems.text.clear();
  EXPECT_EQ(made.check("ST08").size(), 1U);
  Table frame;
  frame.rows = frame.columns = 1;
  frame.cells = {{0, 0, 1, 1, "政策解读的形式比较单一。", {}}};
  made.document.blocks.resize(problems.place.block + 1);
  made.document.blocks.emplace_back(frame);
  problems.end = Place{problems.place.block + 2, Place::kNoCell, 0, 0};
  EXPECT_TRUE(made.check("ST08").empty());
}

}  // namespace
}  // namespace gouji
