#include "core/document/unfold.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/sketch.h"

namespace gouji {
namespace {

using testing::ElementsAre;

SourceCell cell(std::string text, int row_span = 1, int column_span = 1) {
  return {row_span, column_span, {Paragraph{std::move(text), ParagraphRole::body, 0, {}}}, {}};
}

SourceTable table(std::vector<std::vector<SourceCell>> rows) {
  SourceTable made;
  for (auto& row : rows) {
    made.rows.push_back({0, std::move(row)});
  }
  return made;
}

Document appended(SourceTable source) {
  Document document;
  append(document, std::move(source));
  return document;
}

Table only(const Document& document) {
  return std::get<Table>(document.blocks.at(0));
}

/// "row,column rowsxcolumns" of each cell.
std::vector<std::string> positions(const Table& table) {
  std::vector<std::string> all;
  for (const Cell& each : table.cells) {
    all.push_back(std::to_string(each.row) + "," + std::to_string(each.column) + " " +
                  std::to_string(each.row_span) + "x" + std::to_string(each.column_span));
  }
  return all;
}

TEST(Unfold, RowsWithoutSpans) {
  const Table made = only(appended(table({{cell("a"), cell("b")}, {cell("c"), cell("d")}})));
  EXPECT_EQ(made.rows, 2);
  EXPECT_EQ(made.columns, 2);
  EXPECT_EQ(made.meaning, Columns::grid);
  EXPECT_EQ(test::sketch(made), "table [a][b] / [c][d]");
}

TEST(Unfold, CarriesTheSourcesNumbersThrough) {
  SourceTable source = table({{cell("a"), cell("b")}, {cell("c", 1, 2)}});
  source.rows[0].cells[1].source = 7;
  source.rows[1].cells[0].source = 9;
  const Table made = only(appended(source));
  EXPECT_EQ(made.cells.at(0).source, 0U);
  EXPECT_EQ(made.cells.at(1).source, 7U);
  EXPECT_EQ(made.cells.at(2).source, 9U);
}

TEST(Unfold, SpansPushWhatStandsBelowAndBehind) {
  const Table made = only(appended(
      table({{cell("a", 2, 1), cell("b", 1, 2), cell("c")}, {cell("d"), cell("e"), cell("f")}})));
  EXPECT_THAT(positions(made),
              ElementsAre("0,0 2x1", "0,1 1x2", "0,3 1x1", "1,1 1x1", "1,2 1x1", "1,3 1x1"));
  EXPECT_EQ(made.columns, 4);
}

TEST(Unfold, ASpanThatRunsIntoATakenPositionIsCut) {
  const Table made =
      only(appended(table({{cell("a"), cell("b", 2, 1)}, {cell("c", 1, 3), cell("d")}})));
  EXPECT_THAT(positions(made), ElementsAre("0,0 1x1", "0,1 2x1", "1,0 1x1", "1,2 1x1"));
}

TEST(Unfold, SpansEndWithTheTable) {
  const Table made = only(appended(table({{cell("a", 99, 1), cell("b")}, {cell("c")}})));
  EXPECT_THAT(positions(made), ElementsAre("0,0 2x1", "0,1 1x1", "1,1 1x1"));
  EXPECT_EQ(made.rows, 2);
}

TEST(Unfold, HostileSpansStayBounded) {
  const Table made = only(appended(table({{cell("a", -5, 2'000'000'000), cell("b", 0, -1)},
                                          {cell("c", 2'000'000'000, 0), cell("d")}})));
  EXPECT_LE(made.columns, 1000);
  for (const Cell& each : made.cells) {
    EXPECT_GE(each.row_span, 1);
    EXPECT_GE(each.column_span, 1);
    EXPECT_LE(each.row + each.row_span, made.rows);
  }
}

TEST(Unfold, FreeColumnsAtTheRowsStart) {
  SourceTable source = table({{cell("a"), cell("b"), cell("c")}, {cell("d")}});
  source.rows[1].columns_before = 2;
  EXPECT_THAT(positions(only(appended(std::move(source)))),
              ElementsAre("0,0 1x1", "0,1 1x1", "0,2 1x1", "1,2 1x1"));
}

TEST(Unfold, ParagraphsOfACellAreLines) {
  SourceTable source = table({{cell("结果"), cell("b")}});
  source.rows[0].cells[0].content.emplace_back(Paragraph{"维持", ParagraphRole::body, 0, {}});
  const Table made = only(appended(std::move(source)));
  EXPECT_EQ(made.cells[0].text, "结果\n维持");
}

TEST(Unfold, ATableAroundThePageIsUnfoldedInReadingOrder) {
  SourceCell page = cell("标题");
  page.content.emplace_back(table({{cell("a"), cell("b")}, {cell("c"), cell("d")}}));
  page.content.emplace_back(Paragraph{"正文", ParagraphRole::body, 0, {}});
  const Document document = appended(table({{cell("左"), std::move(page)}}));
  EXPECT_THAT(test::sketch(document), ElementsAre("左", "标题", "table [a][b] / [c][d]", "正文"));
}

TEST(Unfold, LayoutTablesWithinEachOther) {
  SourceTable inner = table({{cell("a"), cell("b")}});
  for (int depth = 0; depth < 20; ++depth) {
    SourceCell around = cell("层");
    around.content.emplace_back(std::move(inner));
    inner = table({{std::move(around)}});
  }
  const Document document = appended(std::move(inner));
  EXPECT_EQ(document.blocks.size(), 21U);
  EXPECT_EQ(test::sketch(document).back(), "table [a][b]");
}

TEST(Unfold, ACellWithPassagesOfTextMakesALayoutTable) {
  std::string passage;
  for (int i = 0; i < 60; ++i) {
    passage += "主动公开";
  }
  const Document document = appended(table({{cell("菜单"), cell(passage)}}));
  EXPECT_THAT(test::sketch(document), ElementsAre("菜单", passage));
}

TEST(Unfold, APassageOverAWholeRowLeavesATableOfFiguresOne) {
  std::string passage;
  for (int i = 0; i < 300; ++i) {
    passage += "文";
  }
  const auto row = [] { return std::vector{cell("规章"), cell("1"), cell("2")}; };
  EXPECT_EQ(only(appended(table({{cell(passage, 1, 3)}, row(), row(), row()}))).rows, 4);
  EXPECT_EQ(appended(table({{cell(passage, 1, 3)}, row()})).blocks.size(), 4U);
}

TEST(Unfold, OneCellIsNoTable) {
  EXPECT_THAT(test::sketch(appended(table({{cell("正文")}}))), ElementsAre("正文"));
  EXPECT_TRUE(appended(SourceTable{}).blocks.empty());
}

TEST(Unfold, TheFormsLongestLabelIsNoPassage) {
  const std::string label =
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";
  const Document document = appended(table({{cell(label), cell("0")}}));
  EXPECT_EQ(document.blocks.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<Table>(document.blocks[0]));
}

}  // namespace
}  // namespace gouji
