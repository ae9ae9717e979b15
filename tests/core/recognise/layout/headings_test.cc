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

/// "123456" of the sections that are found among paragraphs.
std::string sectionsOf(std::vector<std::string> texts) {
  std::vector<Block> blocks;
  for (std::string& text : texts) {
    blocks.emplace_back(paragraph(std::move(text)));
  }
  const Laid laid(std::move(blocks));
  std::string found;
  for (const HeadingMark& mark : laid.marks) {
    found += static_cast<char>('1' + static_cast<int>(mark.section));
  }
  return found;
}

TEST(FindHeadings, NumberedInAnotherManner) {
  const std::string words[] = {"总体情况",
                               "主动公开政府信息情况",
                               "收到和处理政府信息公开申请情况",
                               "政府信息公开行政复议、行政诉讼情况",
                               "存在的主要问题及改进情况",
                               "其他需要报告的事项"};
  const std::vector<std::vector<std::string>> manners = {
      {"1.", "2.", "3.", "4.", "5.", "6."},
      {"1、", "2、", "3、", "4、", "5、", "6、"},
      {"1）", "2）", "3）", "4）", "5）", "6）"},
      {"1 ", "2 ", "3 ", "4 ", "5 ", "6 "},
      {"（1）", "（2）", "（3）", "（4）", "（5）", "（6）"},
      {"（一）", "（二）", "（三）", "（四）", "（五）", "（六）"},
      {"①", "②", "③", "④", "⑤", "⑥"},
      {"⒈", "⒉", "⒊", "⒋", "⒌", "⒍"},
      {"㈠", "㈡", "㈢", "㈣", "㈤", "㈥"},
      {"Ⅰ、", "Ⅱ、", "Ⅲ、", "Ⅳ、", "Ⅴ、", "Ⅵ、"},
      {"I. ", "II. ", "III. ", "IV. ", "V. ", "VI. "},
      {"壹、", "贰、", "叁、", "肆、", "伍、", "陆、"},
      {"第一部分 ", "第二部分 ", "第三部分 ", "第四部分 ", "第五部分 ", "第六部分 "},
      {"第1部分：", "第2部分：", "第3部分：", "第4部分：", "第5部分：", "第6部分："},
      {"第一章、", "第二章、", "第三章、", "第四章、", "第五章、", "第六章、"},
      {"一", "二", "三", "四", "五", "六"},
      {"", "", "", "", "", ""}};
  for (const auto& numbers : manners) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      texts.push_back(numbers[i] + words[i]);
      texts.emplace_back("本机关全年各项工作按要求开展，没有其他情况。");
    }
    EXPECT_EQ(sectionsOf(texts), "123456") << numbers[0];
  }
}

TEST(FindHeadings, InWhateverWords) {
  const std::vector<std::pair<std::string, char>> headings = {
      {"一、政府信息公开工作总体情况", '1'},
      {"一、总体概况", '1'},
      {"一、2023年度政府信息公开工作整体情况", '1'},
      {"二、行政机关主动公开政府信息情况", '2'},
      {"二、政府信息主动公开工作情况", '2'},
      {"二、主动公开信息统计", '2'},
      {"三、依申请公开情况", '3'},
      {"三、依申请公开办理情况", '3'},
      {"三、政府信息公开申请办理情况", '3'},
      {"三、收到及办理信息公开申请的情况", '3'},
      {"四、行政复议、诉讼情况", '4'},
      {"四、因信息公开被申请复议和提起诉讼的情况", '4'},
      {"四、行政应诉情况", '4'},
      {"五、存在问题和下一步打算", '5'},
      {"五、主要问题", '5'},
      {"五、工作中存在的不足及下步计划", '5'},
      {"五、当前存在困难及解决对策", '5'},
      {"六、其他情况", '6'},
      {"六、其它有关事项", '6'},
      {"六、需要说明的事项", '6'},
  };
  for (const auto& [text, section] : headings) {
    EXPECT_EQ(sectionsOf({text}), std::string(1, section)) << text;
  }
}

TEST(FindHeadings, WordsThatOnlyTheNumberMakesAHeading) {
  EXPECT_EQ(sectionsOf({"一、工作开展情况", "二、主动公开政府信息情况", "三、依申请公开情况",
                        "四、行政复议、诉讼情况", "五、下一步打算", "六、收取处理费"}),
            "123456");
  EXPECT_EQ(sectionsOf({"概述", "二、主动公开政府信息情况", "三、依申请公开情况",
                        "四、行政复议、诉讼情况", "五、下一步工作", "其他事项"}),
            "123456");
  EXPECT_EQ(sectionsOf({"一、工作开展情况", "五、下一步打算"}), "");
}

TEST(FindHeadings, TasksRowsAndSentencesAreNone) {
  for (const char* text :
       {"二、加强主动公开工作", "三、规范依申请公开办理", "一、本年新收政府信息公开申请数量",
        "二、上年结转政府信息公开申请数量", "三、本年度办理结果", "四、结转下年度继续办理",
        "三、完善问题整改措施", "一、工作要求", "二、其他处理",
        "二、主动公开：全年公开信息52条；其中通知公告12条。"}) {
    EXPECT_EQ(sectionsOf({text}), "") << text;
  }
}

TEST(FindHeadings, PartsOfASectionAreNoOtherSection) {
  EXPECT_EQ(
      sectionsOf({"一、总体情况", "1.主动公开情况", "公开52条。", "2.依申请公开情况", "收到3件。",
                  "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
                  "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
                  "1.存在的主要问题", "2.改进情况", "六、其他需要报告的事项"}),
      "123456");
  // Numbered otherwise than the section, and no others beside it.
  EXPECT_EQ(sectionsOf({"（一）主动公开情况", "（二）依申请公开情况", "（三）政府信息管理",
                        "（四）平台建设", "（五）监督保障情况"}),
            "");
}

TEST(FindHeadings, OneNumberedInAnotherMannerThanTheRest) {
  EXPECT_EQ(
      sectionsOf({"一、总体情况", "（二）依申请公开情况", "收到3件。", "二、主动公开政府信息情况",
                  "3.收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
                  "五、存在的主要问题及改进情况", "6、其他事项"}),
      "123456");
}

TEST(FindHeadings, WithoutNumbersAndInOtherWords) {
  EXPECT_EQ(sectionsOf({"总体工作概况及成效情况", "主动公开工作情况", "依申请公开办理情况",
                        "行政复议和诉讼情况", "存在的不足和改进措施", "其他有关事项"}),
            "123456");
  EXPECT_EQ(sectionsOf({"主动公开工作情况", "依申请公开办理情况", "存在的不足和改进措施"}), "");
}

TEST(FindHeadings, LabelsOfRowsAreNone) {
  EXPECT_EQ(sectionsOf({"一、总体情况", "二、主动公开政府信息情况", "3.补正后申请内容仍不明确",
                        "2.重复申请", "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况"}),
            "1245");
}

TEST(FindHeadings, CountsAndPointsAreNoNumbersOfHeadings) {
  EXPECT_EQ(
      sectionsOf({"一、总体情况", "二是主动公开工作情况", "三、收到和处理政府信息公开申请情况",
                  "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况"}),
      "1345");
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
