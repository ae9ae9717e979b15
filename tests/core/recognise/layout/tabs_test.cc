#include "core/recognise/layout/tabs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Tabs = std::vector<Token> (*)(const Passage&, std::size_t, std::size_t);

/// Labels and, with '#' before them, figures.
std::vector<std::string> parted(const std::string& text, Tabs parts) {
  const Document document{{test::paragraph(text)}};
  const Passage passage = passagesOf(document, false).at(0);
  std::vector<std::string> all;
  for (const Token& token : parts(passage, 0, passage.folded.text.size())) {
    all.push_back((token.kind == Token::Kind::figures ? "#" : "") +
                  std::string(passage.textOf(token.begin, token.end)));
  }
  return all;
}

std::vector<std::string> partsOf(const std::string& text) {
  return parted(text, [](const Passage& passage, std::size_t begin, std::size_t end) {
    return tabbedParts(passage, begin, end);
  });
}

TEST(TabbedParts, LabelsAndFigures) {
  EXPECT_THAT(partsOf("规章\t1\t2 件\t其他"), ElementsAre("规章", "#1", "#2 件", "其他"));
  EXPECT_THAT(partsOf("规章 \t 1\t\t2"), ElementsAre("规章", "#1", "#2"));
}

TEST(TabbedParts, AFigureBehindWordsOfItsPart) {
  EXPECT_THAT(partsOf("行政许可 12\t3\t4"), ElementsAre("行政许可", "#12", "#3", "#4"));
  EXPECT_THAT(partsOf("表12\t3\t4"), ElementsAre("表12", "#3", "#4"));
}

TEST(TabbedParts, TooFewOrALongOneAreNone) {
  EXPECT_THAT(partsOf("规章\t1"), IsEmpty());
  EXPECT_THAT(partsOf("规章 1 2"), IsEmpty());
  std::string prose;
  for (int i = 0; i < 41; ++i) {
    prose += "文";
  }
  EXPECT_THAT(partsOf("规章\t1\t" + prose), IsEmpty());
}

TEST(TabbedRow, IsLabelsAndThenFiguresAlone) {
  EXPECT_THAT(parted("年度办（二）部分\t2\t0\t1", tabbedRow),
              ElementsAre("年度办（二）部分", "#2", "#0", "#1"));
  EXPECT_THAT(parted("办理\t结果\t2\t0\t1", tabbedRow),
              ElementsAre("办理", "结果", "#2", "#0", "#1"));
  EXPECT_THAT(parted("办理\t2\t结果\t0\t1\t2", tabbedRow), IsEmpty());
  EXPECT_THAT(parted("1\t2\t0", tabbedRow), IsEmpty()) << "without a label";
  EXPECT_THAT(parted("办理\t结果\t2\t0", tabbedRow), IsEmpty()) << "two figures";
}

TEST(CutRow, IsTheBeginningOfALabelAndOneFigure) {
  EXPECT_THAT(parted("行政规范\t12", cutRow), ElementsAre("行政规范", "#12"));
  EXPECT_THAT(parted("行政规范\t12\t3", cutRow), IsEmpty());
  EXPECT_THAT(parted("行\t12", cutRow), IsEmpty()) << "one character tells nothing";
  EXPECT_THAT(parted("其他文字\t12", cutRow), IsEmpty());
  EXPECT_THAT(parted("12\t行政规范", cutRow), IsEmpty());
}

}  // namespace
}  // namespace gouji
