#include "core/rules/finding/text.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

constexpr Text kPattern{"{0}为{1}，{0}", "{0} is {1}, {0}"};

TEST(Text, FillsPlaceholdersInEitherLanguage) {
  EXPECT_EQ(fill(kPattern, Language::chinese, {"甲", "3"}), "甲为3，甲");
  EXPECT_EQ(fill(kPattern, Language::english, {"a", "3"}), "a is 3, a");
}

TEST(Text, LeavesPlaceholdersWithoutAValueAndOtherBraces) {
  EXPECT_EQ(fill({"{0} {1} {x} {", ""}, Language::chinese, {"甲"}), "甲 {1} {x} {");
}

TEST(Text, DoesNotFillWhatAValueBringsIn) {
  EXPECT_EQ(fill(kPattern, Language::chinese, {"{1}", "3"}), "{1}为3，{1}");
}

TEST(Text, PrintsTextOfADocumentInOneShortLine) {
  EXPECT_EQ(printed(" 甲\n\n  乙 "), "甲 乙");
  EXPECT_EQ(printed("甲\x01乙"), "甲 乙");
  std::string longer;
  for (int i = 0; i < 50; ++i) {
    longer += "字";
  }
  EXPECT_EQ(printed(longer), longer.substr(0, 40 * 3) + "…");
}

TEST(Text, PrintsMalformedTextWithoutPassingItOn) {
  EXPECT_EQ(printed("甲\xff"), "甲\xEF\xBF\xBD");
}

}  // namespace
}  // namespace gouji
