#include "core/recognise/layout/headings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;
using testing::ElementsAre;
using testing::IsEmpty;

/// "requests 三、收到和…" for each mark.
std::vector<std::string> sketch(const Laid& laid) {
  std::vector<std::string> all;
  for (const HeadingMark& mark : laid.marks) {
    all.push_back(std::string(sectionKeyName(mark.section)) + " " +
                  std::string(excerptAt(laid.document, mark.place)));
  }
  return all;
}

std::vector<std::string> sketch(const std::string& text, ParagraphRole role = ParagraphRole::body) {
  const Laid laid({paragraph(text, role)});
  return sketch(laid);
}

TEST(FindHeadings, TheFormsWords) {
  EXPECT_THAT(sketch("一、总体情况"), ElementsAre("overview 一、总体情况"));
  EXPECT_THAT(sketch("　二、 主动公开政府信息情况 "),
              ElementsAre("disclosure 二、 主动公开政府信息情况"));
  EXPECT_THAT(sketch("三.收到和处理政府信息公开申请情况"),
              ElementsAre("requests 三.收到和处理政府信息公开申请情况"));
  EXPECT_THAT(sketch("收到和处理政府信息公开申请情况："),
              ElementsAre("requests 收到和处理政府信息公开申请情况："));
}

TEST(FindHeadings, KnownSpellingsAreCanonical) {
  const Laid laid({paragraph("二、主动公开情况"),
                   paragraph("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
                   paragraph("六、其他报告事项")});
  ASSERT_EQ(laid.marks.size(), 3U);
  for (const HeadingMark& mark : laid.marks) {
    EXPECT_TRUE(mark.canonical);
    EXPECT_FALSE(mark.inside);
  }
  EXPECT_EQ(laid.marks[1].numbering.value, 4);
}

TEST(FindHeadings, OtherWordsOfANumberedHeading) {
  const Laid laid({paragraph("四、行政复议和诉讼有关情况"), paragraph("五、存在不足与改进打算"),
                   paragraph("三、收到和处理政府信息公开申报情况")});
  ASSERT_EQ(laid.marks.size(), 3U);
  EXPECT_EQ(laid.marks[0].section, SectionKey::review);
  EXPECT_EQ(laid.marks[1].section, SectionKey::problems);
  EXPECT_EQ(laid.marks[2].section, SectionKey::requests);
  for (const HeadingMark& mark : laid.marks) {
    EXPECT_FALSE(mark.canonical);
  }
}

TEST(FindHeadings, ShortWordsNeedANumber) {
  EXPECT_THAT(sketch("其他事项"), IsEmpty());
  EXPECT_THAT(sketch("概述"), IsEmpty());
  EXPECT_THAT(sketch("六、其他事项"), ElementsAre("other 六、其他事项"));
  EXPECT_THAT(sketch("其他事项", ParagraphRole::heading), ElementsAre("other 其他事项"));
}

TEST(FindHeadings, ParagraphsWithinASectionAreNone) {
  EXPECT_THAT(sketch("（一）主动公开情况"), IsEmpty());
  EXPECT_THAT(sketch("1.主动公开情况"), IsEmpty());
  EXPECT_THAT(sketch("主动公开政府信息情况较好，群众满意。"), IsEmpty());
}

TEST(FindHeadings, SiteChromeAndMarginsHoldNone) {
  for (const ParagraphRole role :
       {ParagraphRole::chrome, ParagraphRole::margin, ParagraphRole::metadata}) {
    EXPECT_THAT(sketch("一、总体情况", role), IsEmpty());
  }
}

TEST(FindHeadings, LinesOfATableOfContentsAreNone) {
  EXPECT_THAT(sketch("四、政府信息公开行政复议、行政诉讼情况……4"), IsEmpty());
  EXPECT_THAT(sketch("一、总体情况......12"), IsEmpty());
  EXPECT_THAT(sketch("一、总体情况"), ElementsAre("overview 一、总体情况"));
}

TEST(FindHeadings, InsideRunTogetherText) {
  const Laid laid(
      {paragraph("一、总体情况本局认真公开各类信息，效果较好，群众普遍满意，未收到投诉。"
                 "二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数")});
  ASSERT_EQ(laid.marks.size(), 2U);
  EXPECT_THAT(sketch(laid),
              ElementsAre("overview 一、总体情况", "disclosure 二、主动公开政府信息情况"));
  EXPECT_TRUE(laid.marks[1].inside);
}

TEST(FindTopHeadings, StatutoryAndOther) {
  const Laid laid({paragraph("一、总体情况"), paragraph("（一）制度建设"),
                   paragraph("二、特色工作"), paragraph("三是加强培训。"),
                   paragraph("三、附件", ParagraphRole::margin)});
  const auto top = findTopHeadings(laid.passages, laid.marks);
  ASSERT_EQ(top.size(), 2U);
  EXPECT_EQ(top[0].number, 1);
  EXPECT_EQ(top[0].section, SectionKey::overview);
  EXPECT_EQ(top[1].number, 2);
  EXPECT_EQ(top[1].text, "二、特色工作");
  EXPECT_FALSE(top[1].section);
}

}  // namespace
}  // namespace gouji
