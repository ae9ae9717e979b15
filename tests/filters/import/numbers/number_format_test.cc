#include "filters/import/numbers/number_format.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(NumberFormat, PrintsAsWordDoes) {
  const struct {
    const char* format;
    int number;
    const char* printed;
  } rows[] = {
      {"decimal", 12, "12"},
      {"decimalZero", 3, "03"},
      {"decimalZero", 12, "12"},
      {"chineseCounting", 3, "三"},
      {"chineseCounting", 10, "十"},
      {"chineseCounting", 12, "十二"},
      {"chineseCounting", 20, "二十"},
      {"chineseCounting", 21, "二十一"},
      {"chineseCountingThousand", 105, "一百零五"},
      {"chineseCountingThousand", 110, "一百一十"},
      {"chineseCountingThousand", 1001, "一千零一"},
      {"taiwaneseCountingThousand", 11, "十一"},
      {"japaneseCounting", 11, "十一"},
      {"japaneseCounting", 112, "百十二"},
      {"ideographDigital", 10, "一〇"},
      {"ideographTraditional", 2, "乙"},
      {"ideographTraditional", 11, "11"},
      {"ideographZodiac", 1, "子"},
      {"chineseLegalSimplified", 12, "壹拾贰"},
      {"decimalEnclosedCircle", 1, "①"},
      {"decimalEnclosedCircleChinese", 20, "⑳"},
      {"decimalEnclosedCircle", 21, "㉑"},
      {"decimalEnclosedParen", 2, "⑵"},
      {"decimalEnclosedFullstop", 1, "⒈"},
      {"ideographParenthesized", 1, "㈠"},
      {"decimalFullWidth", 12, "１２"},
      {"upperRoman", 4, "IV"},
      {"lowerRoman", 1999, "mcmxcix"},
      {"upperLetter", 1, "A"},
      {"lowerLetter", 28, "bb"},
      {"lowerAlphabetic", 26, "z"},
      {"lowerAlphabetic", 28, "ab"},
      {"upperAlphabetic", 703, "AAA"},
      {"numberInDash", 3, "- 3 -"},
      {"none", 3, ""},
      {"bullet", 3, ""},
      {"unheardOf", 3, "3"},
      {"upperRoman", 1000000, "1000000"},
      {"lowerLetter", 0, "0"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(formatNumber(row.number, row.format), row.printed) << row.format;
  }
}

}  // namespace
}  // namespace gouji
