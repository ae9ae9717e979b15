#include "core/text/unicode.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gouji {
namespace {

std::vector<char32_t> codePoints(std::string_view utf8) {
  std::vector<char32_t> all;
  for (std::size_t at = 0; at < utf8.size();) {
    all.push_back(nextCodePoint(utf8, at));
  }
  return all;
}

using Points = std::vector<char32_t>;

TEST(NextCodePoint, ReadsEveryLength) {
  EXPECT_EQ(codePoints("aé公𠮷"), (Points{U'a', U'é', U'公', U'𠮷'}));
  EXPECT_EQ(codePoints(""), Points{});
}

TEST(NextCodePoint, CountsEachMalformedByteOnce) {
  constexpr char32_t kBad = 0xFFFD;
  EXPECT_EQ(codePoints("\x80"), Points{kBad});                        // a tail alone
  EXPECT_EQ(codePoints("\xC0\x80"), (Points{kBad, kBad}));            // overlong
  EXPECT_EQ(codePoints("\xE0\x80\x80"), (Points{kBad, kBad, kBad}));  // overlong
  EXPECT_EQ(codePoints("\xED\xA0\x80"), (Points{kBad, kBad, kBad}));  // a surrogate
  EXPECT_EQ(codePoints("\xF4\x90\x80\x80").size(), 4U);               // above U+10FFFF
  EXPECT_EQ(codePoints("\xFF"), Points{kBad});
  EXPECT_EQ(codePoints("1\xE5\x85"), (Points{U'1', kBad, kBad}));  // cut off at the end
  EXPECT_EQ(codePoints("\xE5\x85"
                       "1"),
            (Points{kBad, kBad, U'1'}));  // cut off in between
}

TEST(ValidUtf8Prefix, StopsAtIllFormedSequences) {
  EXPECT_EQ(validUtf8Prefix("12345678abc"), 11U);
  EXPECT_EQ(validUtf8Prefix("ab\xC0\x80"), 2U);
  EXPECT_EQ(validUtf8Prefix("ab\xED\xA0\x80"), 2U);
  EXPECT_EQ(validUtf8Prefix("ab\xF4\x90\x80\x80"), 2U);
  EXPECT_EQ(validUtf8Prefix("\xE4\xB8"), 0U);
  EXPECT_EQ(validUtf8Prefix(""), 0U);
}

TEST(AppendRepairedUtf8, ReplacesEachMalformedByte) {
  std::string out = "勾";
  appendRepairedUtf8(out, "a\xE5\x85公\xFF");
  EXPECT_EQ(out, "勾a\uFFFD\uFFFD公\uFFFD");
}

TEST(CodePointAtTheEnds, IsAReplacementWhereThereIsNone) {
  EXPECT_EQ(firstCodePoint("公1"), U'公');
  EXPECT_EQ(lastCodePoint("1公"), U'公');
  EXPECT_EQ(lastCodePoint("𠮷"), U'𠮷');
  EXPECT_EQ(lastCodePoint("公1"), U'1');
  for (const char* text : {"", "\x85", "\xE5\x85"}) {
    EXPECT_EQ(lastCodePoint(text), U'\uFFFD') << text;
  }
  EXPECT_EQ(firstCodePoint(""), U'\uFFFD');
  EXPECT_EQ(lastCodePoint("公\x85"), U'\uFFFD');
}

TEST(Utf8, HoldsCodePointsOnly) {
  for (const char32_t c : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}}) {
    std::string out;
    appendUtf8(out, c);
    EXPECT_EQ(out, "\uFFFD");
  }
}

TEST(Utf8, ThereAndBack) {
  const std::u32string text = U"a\u00e9\u07ff\u0800公\uffff\U00010000\U0010ffff";
  EXPECT_EQ(toUtf32(toUtf8(text)), text);
  EXPECT_EQ(toUtf8(U"勾稽"), "勾稽");
  std::string out = "勾";
  appendUtf8(out, U'稽');
  EXPECT_EQ(out, "勾稽");
}

TEST(IsSpace, KnowsTheSpacesOfOfficeAndWebPages) {
  for (const char32_t c :
       std::u32string_view(U" \t\n\v\f\r\u00a0\u2002\u2003\u2009\u200b\u202f\u3000\ufeff")) {
    EXPECT_TRUE(isSpace(c)) << static_cast<unsigned>(c);
  }
  for (const char32_t c : std::u32string_view(U"0a公、。—·")) {
    EXPECT_FALSE(isSpace(c)) << static_cast<unsigned>(c);
  }
}

TEST(IsHan, LeavesMarksAndDigitsOut) {
  EXPECT_TRUE(isHan(U'一'));
  EXPECT_TRUE(isHan(U'〇'));
  EXPECT_TRUE(isHan(U'㐀'));
  EXPECT_TRUE(isHan(U'𠮷'));
  EXPECT_FALSE(isHan(U'、'));
  EXPECT_FALSE(isHan(U'○'));
  EXPECT_FALSE(isHan(U'9'));
}

TEST(Narrowed, TurnsFullWidthFormsOnly) {
  EXPECT_EQ(narrowed(U'０'), U'0');
  EXPECT_EQ(narrowed(U'～'), U'~');
  EXPECT_EQ(narrowed(U'（'), U'(');
  EXPECT_EQ(narrowed(U'。'), U'。');
  EXPECT_EQ(narrowed(U'公'), U'公');
}

TEST(Trimmed, TakesSpacesOfAnyScriptAtBothEnds) {
  EXPECT_EQ(trimmed("\xEF\xBB\xBF　总 计\u00a0\n"), "总 计");
  EXPECT_EQ(trimmed("　 \t"), "");
  EXPECT_EQ(trimmed(""), "");
  EXPECT_EQ(trimmed("计"), "计");
}

TEST(WithoutSpaces, TakesThemFromInsideToo) {
  EXPECT_EQ(withoutSpaces(" 总　计\n1 2 "), "总计12");
  EXPECT_EQ(withoutSpaces(" \u200b "), "");
}

}  // namespace
}  // namespace gouji
