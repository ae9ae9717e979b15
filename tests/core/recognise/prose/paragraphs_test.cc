#include "core/recognise/prose/paragraphs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/text/unicode.h"
#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::paragraph;
using testing::ElementsAre;
using testing::IsEmpty;

/// Texts of the paragraphs; what is masked is "□".
std::vector<std::string> proseIn(const Laid& laid, const Report& report = {}) {
  std::vector<std::string> all;
  for (const Prose& prose : proseOf(laid.passages, report)) {
    EXPECT_EQ(prose.text.size(), prose.at.size());
    std::u32string text = prose.text;
    std::replace(text.begin(), text.end(), Prose::kTitle, U'□');
    all.push_back(toUtf8(text));
  }
  return all;
}

std::vector<std::string> proseIn(std::vector<Block> blocks) {
  return proseIn(Laid(std::move(blocks)));
}

TEST(ProseOf, ParagraphsOfTheText) {
  EXPECT_THAT(
      proseIn({paragraph("第一段。"), paragraph("第二段。"), paragraph("3", ParagraphRole::margin),
               paragraph("标题：年报", ParagraphRole::metadata),
               paragraph("首页", ParagraphRole::chrome), test::table({{"规章", "1"}})}),
      ElementsAre("第一段。", "第二段。"));
  EXPECT_THAT(proseIn(std::vector<Block>{}), IsEmpty());
}

TEST(ProseOf, PointsThatEndSentences) {
  EXPECT_THAT(proseIn({paragraph("占3.5%。公开12．5条，完成.下一句")}),
              ElementsAre("占3.5%。公开12.5条,完成。下一句"));
}

TEST(ProseOf, TitlesOfOtherTextsAreMasked) {
  EXPECT_THAT(proseIn({paragraph("按《条例》办理")}), ElementsAre("按□□□□办理"));
  EXPECT_THAT(proseIn({paragraph("按《关于〈条例〉的通知》办")}), ElementsAre("按□□□□□□□□□□□办"));
  EXPECT_THAT(proseIn({paragraph("按《条例办理")}), ElementsAre("按<条例办理"));
}

TEST(ProseOf, LinesThatTheSourceBroke) {
  const std::string line = "本局认真贯彻落实条例要求，全年公开各类政府信息";
  EXPECT_THAT(proseIn({paragraph(line), paragraph("35条。")}),
              ElementsAre("本局认真贯彻落实条例要求,全年公开各类政府信息35条。"));
  EXPECT_THAT(proseIn({paragraph(line + "。"), paragraph("另有5条。")}).size(), 2U);
  EXPECT_THAT(proseIn({paragraph("公开信息"), paragraph("35条。")}).size(), 2U) << "a short line";
  EXPECT_THAT(proseIn({paragraph(line), paragraph("（二）依申请公开。")}).size(), 2U)
      << "an item begins";
}

TEST(ProseOf, PlacesAndQuotesOverSeveralParagraphs) {
  const Laid laid(
      {paragraph("本局认真贯彻落实条例要求，全年公开各类 政府信息"), paragraph("３５条。")});
  const auto prose = proseOf(laid.passages, Report{});
  ASSERT_EQ(prose.size(), 1U);
  const std::size_t begin = prose[0].text.find(U"政府信息");
  const std::size_t end = prose[0].text.find(U"条。") + 1;
  EXPECT_EQ(prose[0].quote(laid.passages, begin, end), "政府信息３５条");
  const auto places = prose[0].placesOf(laid.passages, begin, end);
  ASSERT_EQ(places.size(), 2U);
  EXPECT_EQ(excerptAt(laid.document, places[0]), "政府信息");
  EXPECT_EQ(excerptAt(laid.document, places[1]), "３５条");
  EXPECT_THAT(prose[0].placesOf(laid.passages, begin, begin), IsEmpty());
}

TEST(ProseOf, TheSectionThatAParagraphStandsIn) {
  const Laid laid({paragraph("前言。"), paragraph("一、总体情况"), paragraph("正文。")});
  Report report;
  Section section{};
  section.key = SectionKey::overview;
  section.place = {1, Place::kNoCell, 0, 1};
  report.sections.push_back(section);
  const auto prose = proseOf(laid.passages, report);
  ASSERT_EQ(prose.size(), 3U);
  EXPECT_EQ(prose[0].section, std::nullopt);
  EXPECT_EQ(prose[1].section, SectionKey::overview);
  EXPECT_EQ(prose[2].section, SectionKey::overview);
}

TEST(ProseOf, LooseLinesOfATableAreLeftOut) {
  const Laid laid(
      {paragraph("正文。"), paragraph("规章 1 2 3"), paragraph("说明 4 5 6"), paragraph("末段。")});
  Report report;
  TableReading table{};
  table.table = FormTable::disclosure;
  report.tables.push_back(table);
  for (const std::size_t block : {1U, 2U}) {
    Fact& fact = report.facts.emplace_back();
    fact.cell = findConcept("disclosure.normative_documents.made").value();
    fact.raw = "1";
    fact.place = {block, Place::kNoCell, 7, 8};
  }
  EXPECT_THAT(proseIn(laid, report), ElementsAre("正文。", "规章", "56", "末段。"));
}

}  // namespace
}  // namespace gouji
