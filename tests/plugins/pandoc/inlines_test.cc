#include "plugins/pandoc/inlines.h"

#include <gtest/gtest.h>

namespace gouji::pandoc {
namespace {

Node str(const char* text) {
  return make("Str", text);
}

std::string textOf(const Node& inlines) {
  std::string text;
  appendText(inlines, text);
  return text;
}

/// The inlines with "<" and ">" for the marks.
std::string marked(Node inlines, std::size_t begin, std::size_t end) {
  Marker marker({{begin, end, str("<"), str(">")}});
  marker.mark(inlines, 0);
  marker.finish(inlines);
  return textOf(inlines);
}

TEST(InlineText, IsWhatAReaderSees) {
  const Node inlines = {
      str("收到"),
      make("Strong", Node::array({str("26"), make("Space"), str("件")})),
      make("SoftBreak"),
      make("Link", Node::array({attributes(), Node::array({str("附表")}), Node::array({"a", ""})})),
      make("Note", Node::array({make("Para", Node::array({str("脚注")}))})),
      make("Span", Node::array({attributes("deletion"), Node::array({str("删去")})})),
      make("Quoted", Node::array({make("DoubleQuote"), Node::array({str("条例")})}))};
  EXPECT_EQ(textOf(inlines), "收到26 件\n附表“条例”");
}

TEST(Marks, CutAString) {
  EXPECT_EQ(marked({str("abcdef")}, 2, 4), "ab<cd>ef");
  EXPECT_EQ(marked({str("abc"), make("Space"), str("def")}, 0, 3), "<abc> def");
  EXPECT_EQ(marked({str("abc"), make("Space"), str("def")}, 2, 5), "ab<c d>ef");
  EXPECT_EQ(marked({str("abc")}, 3, 3), "abc<>");
  EXPECT_EQ(marked(Node::array(), 0, 0), "<>");
}

TEST(Marks, GoIntoNestedInlines) {
  const Node inlines = {str("ab"), make("Strong", Node::array({str("cd"), str("ef")})), str("gh")};
  EXPECT_EQ(marked(inlines, 3, 7), "abc<defg>h");
  const Node quoted = {make("Quoted", Node::array({make("SingleQuote"), Node::array({str("a")})})),
                       str("b")};
  EXPECT_EQ(marked(quoted, 7, 8), "‘a’<b>");
}

TEST(Marks, StandBesideEachOther) {
  Node inlines = {str("abcd")};
  Marker marker(
      {{0, 2, str("<"), str(">")}, {2, 4, str("["), str("]")}, {9, 9, str("{"), str("}")}});
  EXPECT_EQ(marker.mark(inlines, 0), 4U);
  marker.finish(inlines);
  EXPECT_EQ(textOf(inlines), "<ab>[cd]{}");
}

}  // namespace
}  // namespace gouji::pandoc
