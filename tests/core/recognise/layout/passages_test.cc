#include "core/recognise/layout/passages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::paragraph;
using testing::ElementsAre;

/// A table of two rows and three columns whose first row is one cell.
Document withRow(std::string text, Columns meaning = Columns::grid) {
  Table table = test::table({{std::move(text)}, {"规章", "1", "2"}}, meaning);
  table.cells[0].column_span = 3;
  return {{std::move(table)}};
}

bool isTable(std::string text, Columns meaning = Columns::grid) {
  const Document document = withRow(std::move(text), meaning);
  return passagesOf(document, false).at(0).of_table;
}

TEST(PassagesOf, EveryParagraphAndCellInOrder) {
  const Document document{{paragraph("标题", ParagraphRole::heading),
                           test::table({{"规章", ""}, {"1", "2"}}), paragraph("末")}};
  const auto passages = passagesOf(document, false);
  std::vector<std::string> texts;
  for (const Passage& each : passages) {
    texts.emplace_back(each.text);
    EXPECT_EQ(textAt(document, each.place), each.text);
    EXPECT_EQ(excerptAt(document, each.place), each.text);
  }
  EXPECT_THAT(texts, ElementsAre("标题", "规章", "", "1", "2", "末"));
  EXPECT_EQ(passages[0].role, ParagraphRole::heading);
  EXPECT_FALSE(passages[0].of_table);
  EXPECT_TRUE(passages[1].of_table);
  EXPECT_EQ(passages[4].place, (Place{1, 3, 0, 1}));
}

TEST(PassagesOf, PlacesOfFoldedCharacters) {
  const Document document{{paragraph(" 公 开（１）")}};
  const Passage passage = passagesOf(document, false).at(0);
  ASSERT_EQ(passage.folded.text, U"公开(1)");
  EXPECT_EQ(passage.textOf(0, 2), "公 开");
  EXPECT_EQ(excerptAt(document, passage.placeOf(2, 5)), "（１）");
}

TEST(PassagesOf, WordsOfATraditionalDocument) {
  const Document document{{paragraph("政府資訊公開")}};
  EXPECT_EQ(passagesOf(document, true).at(0).folded.text, U"政府信息公开");
  EXPECT_EQ(passagesOf(document, false).at(0).folded.text, U"政府资讯公开");
}

TEST(PassagesOf, ASentenceOverAWholeRowIsText) {
  EXPECT_FALSE(isTable("本年度没有收取信息处理费，也没有其他需要说明的事项。"));
  EXPECT_FALSE(isTable("三、收到和处理政府信息公开申请情况"));
}

TEST(PassagesOf, LabelsAndFiguresOverAWholeRowAreTheTables) {
  EXPECT_TRUE(isTable("第二十条第（一）项"));
  EXPECT_TRUE(isTable("（一）予以公开"));
  EXPECT_TRUE(isTable("12"));
  EXPECT_TRUE(isTable("无"));
  EXPECT_TRUE(isTable(""));
}

TEST(PassagesOf, OnlyAGridTellsWhatFillsARow) {
  EXPECT_TRUE(isTable("本年度没有收取信息处理费，也没有其他需要说明的事项。", Columns::ordinal));
  const Document narrow{{test::table({{"本年度没有收取信息处理费。"}, {"规章"}})}};
  EXPECT_TRUE(passagesOf(narrow, false).at(0).of_table) << "a table of one column";
}

}  // namespace
}  // namespace gouji
