#include "filters/import/numbers/number_format.h"

#include "core/text/unicode.h"

#include <cstddef>
#include <iterator>

namespace gouji {
namespace {

std::string utf8(char32_t code) {
  return toUtf8({&code, 1});
}

using Signs = const char* const*;
constexpr const char* kPlain[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr const char* kLegal[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr const char* kLegalOld[] = {"零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"};
constexpr const char* kPlainUnits[] = {"", "十", "百", "千", "万"};
constexpr const char* kLegalUnits[] = {"", "拾", "佰", "仟", "万"};
constexpr const char* kLegalOldUnits[] = {"", "拾", "佰", "仟", "萬"};
constexpr const char* kStems[] = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
constexpr const char* kBranches[] = {"子", "丑", "寅", "卯", "辰", "巳",
                                     "午", "未", "申", "酉", "戌", "亥"};

/// 105 → 一百零五; `short_ten`: 12 is 十二, not 一十二; `short_all`: 112 is 百十二 (Japanese).
std::string counting(int number, Signs digits, Signs units, bool short_ten, bool short_all) {
  std::string text;
  const std::string decimal = std::to_string(number);
  bool zero = false;
  for (std::size_t i = 0; i < decimal.size(); ++i) {
    const std::size_t unit = decimal.size() - 1 - i;
    const int digit = decimal[i] - '0';
    if (digit == 0) {
      zero = true;
      continue;
    }
    if (zero && !text.empty() && !short_all) {
      text += "零";
    }
    zero = false;
    const bool bare =
        digit == 1 && unit > 0 && ((short_all && unit < 4) || (short_ten && unit == 1 && i == 0));
    if (!bare) {
      text += digits[digit];
    }
    text += units[unit];
  }
  return text.empty() ? digits[0] : text;
}

std::string digitByDigit(int number, Signs digits) {
  std::string text;
  for (const char c : std::to_string(number)) {
    text += digits[c - '0'];
  }
  return text;
}

std::string roman(int number) {
  constexpr int kValues[] = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  constexpr const char* kSigns[] = {"M",  "CM", "D",  "CD", "C",  "XC", "L",
                                    "XL", "X",  "IX", "V",  "IV", "I"};
  std::string text;
  for (std::size_t i = 0; i < std::size(kValues); ++i) {
    for (; number >= kValues[i]; number -= kValues[i]) {
      text += kSigns[i];
    }
  }
  return text;
}

/// 1 → A, 27 → AA, 28 → BB.
std::string letters(int number) {
  return std::string(static_cast<std::size_t>((number - 1) / 26 + 1),
                     static_cast<char>('A' + (number - 1) % 26));
}

/// 1 → A, 27 → AA, 28 → AB.
std::string alphabetic(int number) {
  std::string text;
  for (; number > 0; number = (number - 1) / 26) {
    text.insert(text.begin(), static_cast<char>('A' + (number - 1) % 26));
  }
  return text;
}

std::string lower(std::string text) {
  for (char& c : text) {
    c = static_cast<char>(c | 0x20);
  }
  return text;
}

std::string fullWidth(int number) {
  std::string text;
  for (const char c : std::to_string(number)) {
    text += utf8(0xFF10 + static_cast<char32_t>(c - '0'));
  }
  return text;
}

/// ① to ㊿ (U+2460, U+3251, U+32B1).
std::string circled(int number) {
  const auto n = static_cast<char32_t>(number);
  return utf8(n <= 20 ? 0x2460 + n - 1 : n <= 35 ? 0x3251 + n - 21 : 0x32B1 + n - 36);
}

template <char32_t kFirst>
std::string from(int number) {
  return utf8(kFirst + static_cast<char32_t>(number) - 1);
}

/// One row a format: its name, the numbers it has signs for, and how they are made.
struct Format {
  std::string_view name;
  int least;
  int most;
  std::string (*print)(int);
};

std::string plain(int n) {
  return counting(n, kPlain, kPlainUnits, true, false);
}

constexpr Format kFormats[] = {
    {"decimalZero", 0, 9, [](int n) { return std::string(1, '0').append(std::to_string(n)); }},
    {"chineseCounting", 0, 99, plain},
    {"chineseCounting", 100, 99'999, [](int n) { return digitByDigit(n, kPlain); }},
    {"chineseCountingThousand", 0, 99'999, plain},
    {"taiwaneseCounting", 0, 99, plain},
    {"taiwaneseCounting", 100, 99'999, [](int n) { return digitByDigit(n, kPlain); }},
    {"taiwaneseCountingThousand", 0, 99'999, plain},
    {"japaneseCounting", 0, 99'999,
     [](int n) { return counting(n, kPlain, kPlainUnits, true, true); }},
    {"ideographDigital", 0, 99'999, [](int n) { return digitByDigit(n, kPlain); }},
    {"japaneseDigitalTenThousand", 0, 99'999, [](int n) { return digitByDigit(n, kPlain); }},
    {"taiwaneseDigital", 0, 99'999, [](int n) { return digitByDigit(n, kPlain); }},
    {"chineseLegalSimplified", 0, 99'999,
     [](int n) { return counting(n, kLegal, kLegalUnits, false, false); }},
    {"ideographLegalTraditional", 0, 99'999,
     [](int n) { return counting(n, kLegalOld, kLegalOldUnits, false, false); }},
    {"ideographTraditional", 1, 10, [](int n) { return std::string(kStems[n - 1]); }},
    {"ideographZodiac", 1, 12, [](int n) { return std::string(kBranches[n - 1]); }},
    {"ideographZodiacTraditional", 1, 60,
     [](int n) { return std::string(kStems[(n - 1) % 10]) + kBranches[(n - 1) % 12]; }},
    {"ideographEnclosedCircle", 1, 10, from<0x3280>},
    {"ideographParenthesized", 1, 10, from<0x3220>},
    {"decimalEnclosedCircle", 1, 50, circled},
    {"decimalEnclosedCircleChinese", 1, 50, circled},
    {"decimalEnclosedFullstop", 1, 20, from<0x2488>},
    {"decimalEnclosedParen", 1, 20, from<0x2474>},
    {"decimalFullWidth", 0, 99'999, fullWidth},
    {"decimalFullWidth2", 0, 99'999, fullWidth},
    {"upperRoman", 1, 3999, roman},
    {"lowerRoman", 1, 3999, [](int n) { return lower(roman(n)); }},
    {"upperLetter", 1, 780, letters},
    {"lowerLetter", 1, 780, [](int n) { return lower(letters(n)); }},
    {"upperAlphabetic", 1, 99'999, alphabetic},
    {"lowerAlphabetic", 1, 99'999, [](int n) { return lower(alphabetic(n)); }},
    {"numberInDash", 0, 99'999,
     [](int n) { return std::string("- ").append(std::to_string(n)).append(" -"); }},
};

}  // namespace

std::string formatNumber(int number, std::string_view name) {
  if (name == "none" || name == "bullet") {
    return {};
  }
  for (const Format& format : kFormats) {
    if (format.name == name && number >= format.least && number <= format.most) {
      return format.print(number);
    }
  }
  return std::to_string(number);
}

}  // namespace gouji
