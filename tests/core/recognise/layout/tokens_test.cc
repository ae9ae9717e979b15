#include "core/recognise/layout/tokens.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/fold.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "[label]", "#figures", "other".
std::vector<std::string> scanned(const char* text) {
  const std::u32string folded = fold(text).text;
  std::vector<std::string> all;
  for (const Token& token : scan(folded, 0, folded.size())) {
    const std::string part = toUtf8(folded.substr(token.begin, token.end - token.begin));
    all.push_back(token.kind == Token::Kind::label     ? '[' + part + ']'
                  : token.kind == Token::Kind::figures ? '#' + part
                                                       : part);
  }
  return all;
}

bool isForm(const char* text) {
  const std::u32string folded = fold(text).text;
  return isForm(scan(folded, 0, folded.size()), folded);
}

TEST(Scan, LabelsAndTheFiguresBehindThem) {
  EXPECT_THAT(scanned("规章1 2 3行政规范性文件4"),
              ElementsAre("[规章]", "#123", "[行政规范性文件]", "#4"));
}

TEST(Scan, TheLongestLabelWithItsNumber) {
  EXPECT_THAT(scanned("（一）予以公开1（二）部分公开2"),
              ElementsAre("[(一)予以公开]", "#1", "[(二)部分公开]", "#2"));
}

TEST(Scan, DigitsBeforeTheFormsOwnNumberAreFigures) {
  EXPECT_THAT(scanned("1.属于国家秘密00372.其他法律行政法规禁止公开0"),
              ElementsAre("[1.属于国家秘密]", "#0037", "[2.其他法律行政法规禁止公开]", "#0"));
}

TEST(Scan, NotesAndUnitsStandBehindFiguresOnly) {
  EXPECT_THAT(scanned("规章12（其中修订3件）4件"), ElementsAre("[规章]", "#12(其中修订3件)4件"));
  EXPECT_THAT(scanned("规章件"), ElementsAre("[规章]", "件"));
}

TEST(Scan, FiguresBehindOtherWordsAreOther) {
  EXPECT_THAT(scanned("本局共公开12条"), ElementsAre("本局共公开12条"));
}

TEST(Scan, OnlyTheCharactersAskedFor) {
  const std::u32string text = U"规章12规章3";
  const auto tokens = scan(text, 2, 6);
  ASSERT_EQ(tokens.size(), 2U);
  EXPECT_EQ(tokens[0].begin, 2U);
  EXPECT_EQ(tokens[0].end, 4U);
  EXPECT_EQ(tokens[1].end, 6U);
  EXPECT_THAT(scan(text, 3, 3), IsEmpty());
}

TEST(IsForm, LittleElseThanLabelsAndFigures) {
  EXPECT_TRUE(isForm("规章1 2 3行政规范性文件4"));
  EXPECT_TRUE(isForm("12 0 3"));
  EXPECT_TRUE(isForm("规章行政规范性文件"));
}

TEST(IsForm, NotProseThatNamesLabels) {
  EXPECT_FALSE(isForm("全年对行政许可、行政处罚等事项及时公开，群众满意"));
  EXPECT_FALSE(isForm("公开规章3件，群众满意度较高，成效明显"));
  EXPECT_FALSE(isForm("作出行政许可3件、行政处罚4件、行政强制5件。"));
  EXPECT_FALSE(isForm("共12条"));
}

}  // namespace
}  // namespace gouji
