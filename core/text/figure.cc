#include "core/text/figure.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/text/numeral.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

constexpr std::u32string_view kNoneWords[] = {U"无", U"無", U"没有", U"沒有", U"暂无"};
constexpr std::u32string_view kDashes = U"-—–－―−/／\\＼~～_·…*";
constexpr std::u32string_view kLookalikes = U"OoＯｏ○〇Q";

struct SignWord {
  std::u32string_view word;
  bool negative;
};
constexpr SignWord kSignWords[] = {
    {U"减少", true},  {U"增加", false}, {U"减", true},    {U"增", false}, {U"減", true},
    {U"新增", false}, {U"下降", true},  {U"上升", false}, {U"↓", true},   {U"↑", false},
};

struct Unit {
  std::u32string_view word;
  std::uint16_t style;
};
constexpr Unit kUnits[] = {
    {U"万元", kUnit | kUnitWan},
    {U"萬元", kUnit | kUnitWan},
    {U"元", kUnit | kUnitYuan},
    {U"万", kUnit | kUnitWan},
    {U"人次", kUnit},
    {U"件", kUnit},
    {U"条", kUnit},
    {U"項", kUnit},
    {U"项", kUnit},
    {U"个", kUnit},
    {U"次", kUnit},
    {U"份", kUnit},
    {U"宗", kUnit},
    {U"起", kUnit},
    {U"人", kUnit},
    {U"部", kUnit},
    {U"例", kUnit},
};

/// Takes out bracketed notes; brackets need not be closed.
bool takeNotes(std::u32string& text) {
  bool found = false;
  for (std::size_t open = text.find(U'('); open != std::u32string::npos; open = text.find(U'(')) {
    const std::size_t close = text.find(U')', open);
    text.erase(open, close == std::u32string::npos ? close : close + 1 - open);
    found = true;
  }
  return found;
}

/// Marks that take no room: they part no digits.
bool isInvisible(char32_t c) {
  return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || c == 0xAD;
}

Figure notNumber(std::uint16_t style) {
  return {std::nullopt, static_cast<std::uint16_t>(style | kNotNumber)};
}

/// Digits with an optional point and thousands separators; empty if it is anything else.
std::optional<Decimal> readDigits(const std::u32string& text, std::uint16_t& style) {
  std::string digits;
  std::size_t since_separator = 0;
  bool separated = false;
  bool point = false;
  for (const char32_t c : text) {
    if (isAsciiDigit(c)) {
      digits += static_cast<char>(c);
      ++since_separator;
    } else if (c == U',' && !point && (separated ? since_separator == 3 : since_separator <= 3) &&
               since_separator > 0) {
      separated = true;
      since_separator = 0;
    } else if (c == U'.' && !point && (!separated || since_separator == 3)) {
      point = true;
      digits += '.';
    } else {
      return std::nullopt;
    }
  }
  if (separated) {
    if (!point && since_separator != 3) {
      return std::nullopt;
    }
    style |= kSeparators;
  }
  if (digits.size() > 1 && digits[0] == '0' && digits[1] != '.') {
    return std::nullopt;  // "00", "013": two figures run together as likely as one
  }
  return Decimal::parse(digits);
}

}  // namespace

Figure readFigure(std::string_view utf8) {
  std::u32string text;
  std::uint16_t style = kPlain;
  bool space_after_digit = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t printed = nextCodePoint(utf8, at);
    if (isSpace(printed)) {
      space_after_digit = space_after_digit ||
                          (!isInvisible(printed) && !text.empty() && isAsciiDigit(text.back()));
      continue;
    }
    const char32_t c = narrowed(printed);
    if (c != printed && isAsciiDigit(c)) {
      style |= kFullWidth;
    }
    if (space_after_digit && isAsciiDigit(c)) {
      style |= kSpaced;
    }
    space_after_digit = false;
    text += c == U'．' || c == U'。' ? U'.' : c == U'，' ? U',' : c;
  }
  if (text.empty()) {
    return {};
  }
  if (std::find(std::begin(kNoneWords), std::end(kNoneWords),
                text.back() == U'.' ? text.substr(0, text.size() - 1) : text) !=
      std::end(kNoneWords)) {
    return {Decimal(0), kNoneWord};
  }
  if (text.find_first_not_of(kDashes) == std::u32string::npos) {
    return {std::nullopt, kDash};
  }
  if (text.size() == 1 && kLookalikes.find(text[0]) != std::u32string_view::npos) {
    return {Decimal(0), kLookalike};
  }
  if (takeNotes(text)) {
    style |= kNote;
  }
  if (text.size() > 1 && text.back() == U'.') {
    text.pop_back();
    style |= kNote;
  }
  bool negative = false;
  for (const SignWord& sign : kSignWords) {
    if (text.starts_with(sign.word)) {
      text.erase(0, sign.word.size());
      style |= kSignWord;
      negative = sign.negative;
      break;
    }
  }
  if ((style & kSignWord) == 0 && text.size() > 1 &&
      std::u32string_view(U"-－−–+").find(text[0]) != std::u32string_view::npos) {
    negative = text[0] != U'+';
    style |= negative ? kPlain : kSignWord;
    text.erase(0, 1);
  }
  for (const Unit& unit : kUnits) {
    if (text.size() > unit.word.size() && text.ends_with(unit.word)) {
      text.erase(text.size() - unit.word.size());
      style |= unit.style;
      break;
    }
  }
  if (text.empty()) {
    return notNumber(style);
  }
  auto value = readDigits(text, style);
  if (!value) {
    if (const auto chinese = readChineseNumeral(text)) {
      value = Decimal(*chinese);
      style |= kChinese;
    }
  }
  if (!value) {
    return notNumber(style);
  }
  return {negative ? -*value : *value, style};
}

}  // namespace gouji
