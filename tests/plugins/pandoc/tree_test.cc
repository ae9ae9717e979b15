#include <gtest/gtest.h>

#include "plugins/pandoc/comments.h"
#include "plugins/pandoc/read_tree.h"
#include "plugins/pandoc/write_tree.h"

namespace gouji::pandoc {
namespace {

Document sample() {
  Document document;
  document.blocks.emplace_back(Paragraph{"一、总体情况", ParagraphRole::heading, 2, {}});
  document.blocks.emplace_back(Paragraph{"新收 26 件。", ParagraphRole::body, 0, {}});
  document.blocks.emplace_back(Paragraph{"第 1 页", ParagraphRole::margin, 0, {}});
  Table table;
  table.rows = 3;
  table.columns = 3;
  table.cells = {{0, 0, 1, 2, "一、\n新收", {}}, {0, 2, 2, 1, "26", {}}, {1, 0, 1, 1, "甲", {}},
                 {1, 1, 1, 1, "", {}},           {2, 0, 1, 1, "乙", {}}, {2, 2, 1, 1, "丙", {}}};
  document.blocks.emplace_back(table);
  return document;
}

TEST(Tree, ComesBackAsItWas) {
  Node tree = treeOf(sample());
  const TreeDocument read(tree);
  const Document& document = read.document();
  ASSERT_EQ(document.blocks.size(), 3U);
  const auto& heading = std::get<Paragraph>(document.blocks[0]);
  EXPECT_EQ(heading.text, "一、总体情况");
  EXPECT_EQ(heading.role, ParagraphRole::heading);
  EXPECT_EQ(heading.level, 2);
  EXPECT_EQ(heading.origin, Origin{});
  EXPECT_EQ(std::get<Paragraph>(document.blocks[1]).text, "新收 26 件。");
  const auto& table = std::get<Table>(document.blocks[2]);
  ASSERT_EQ(table.cells.size(), 7U);  // the hole became a cell
  EXPECT_EQ(table.columns, 3);
  EXPECT_EQ(table.cells[0].column_span, 2);
  EXPECT_EQ(table.cells[0].text, "一、\n新收");
  EXPECT_EQ(table.cells[1].row_span, 2);
  EXPECT_EQ(table.cells[6].text, "丙");
  EXPECT_EQ(table.cells[6].column, 2);
}

TEST(Tree, TitleOfTheMetadataComesFirst) {
  Node tree = treeOf(sample());
  tree["meta"]["title"] = make("MetaInlines", Node::array({make("Str", "澄湾县水务局年报")}));
  EXPECT_EQ(std::get<Paragraph>(TreeDocument(tree).document().blocks[0]).text, "澄湾县水务局年报");
}

Finding findingAt(const Place& place) {
  Finding finding;
  finding.rule = "T301";
  finding.message = verbatim("相差 1。");
  finding.places = {place};
  return finding;
}

TEST(Comments, StandAtTheirCellsAndSentencesAndAreNotDoubled) {
  Node tree = treeOf(sample());
  const std::string clean = tree.dump();
  const Finding findings[] = {findingAt({2, 1, 0, 2}), findingAt({1, Place::kNoCell, 7, 9}),
                              findingAt({2, 3, 0, 0})};
  for (int run = 0; run < 2; ++run) {
    removeComments(tree);
    TreeDocument read(tree);
    addComments(tree, read, findings, Language::chinese, "2025-01-20T08:00:00Z");
    const Node& row = tree["blocks"][2]["c"][4][0][3][0][1];
    const Node& cell = row[1][4][0]["c"];
    ASSERT_EQ(cell.size(), 3U);
    EXPECT_EQ(cell[0]["c"][0][1][0], "comment-start");
    EXPECT_EQ(attribute(cell[0]["c"][0], "author"), "gouji");
    EXPECT_EQ(cell[1], make("Str", "26"));
    EXPECT_EQ(cell[2]["c"][0][1][0], "comment-end");
    const Node& sentence = tree["blocks"][1]["c"];
    EXPECT_EQ(sentence[2]["c"][0][1][0], "comment-start");
    EXPECT_EQ(sentence[3], make("Str", "26"));
    const Node& empty = tree["blocks"][2]["c"][4][0][3][1][1][1][4];
    ASSERT_EQ(empty.size(), 1U);
    EXPECT_EQ(empty[0]["c"].size(), 2U);
  }
  const std::string text = tree.dump();
  EXPECT_NE(text.find("T301"), std::string::npos);
  EXPECT_NE(text, clean);
}

TEST(Comments, OfOthersStay) {
  Node tree = treeOf(sample());
  const Node start =
      make("Span", Node::array({attributes("comment-start", {{"id", "7"}, {"author", "王"}}),
                                Node::array({make("Str", "核对")})}));
  const Node end =
      make("Span", Node::array({attributes("comment-end", {{"id", "7"}}), Node::array()}));
  tree["blocks"][1]["c"].insert(tree["blocks"][1]["c"].begin(), start);
  tree["blocks"][1]["c"].push_back(end);
  const std::string before = tree.dump();
  removeComments(tree);
  EXPECT_EQ(tree.dump(), before);
  TreeDocument read(tree);
  EXPECT_EQ(std::get<Paragraph>(read.document().blocks[1]).text, "新收 26 件。");
  const Finding findings[] = {findingAt({2, 1, 0, 2})};
  addComments(tree, read, findings, Language::chinese, "2025-01-20T08:00:00Z");
  EXPECT_NE(tree.dump().find(R"(["id","8"])"), std::string::npos) << "ids go on from theirs";
}

}  // namespace
}  // namespace gouji::pandoc
