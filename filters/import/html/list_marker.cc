#include "filters/import/html/list_marker.h"

#include <algorithm>

#include "core/text/unicode.h"
#include "filters/import/numbers/number_format.h"

namespace gouji::html {
namespace {

struct StyleName {
  std::string_view name;
  NumberStyle style;
};

constexpr NumberStyle kNone{"none", ""};

/// Words of `list-style` and `list-style-type` (CSS Counter Styles Level 3, 6 and 7).
constexpr StyleName kStyleWords[] = {
    {"none", kNone},
    {"disc", kNone},
    {"circle", kNone},
    {"square", kNone},
    {"decimal", {"decimal"}},
    {"decimal-leading-zero", {"decimalZero"}},
    {"lower-alpha", {"lowerAlphabetic"}},
    {"lower-latin", {"lowerAlphabetic"}},
    {"upper-alpha", {"upperAlphabetic"}},
    {"upper-latin", {"upperAlphabetic"}},
    {"lower-roman", {"lowerRoman"}},
    {"upper-roman", {"upperRoman"}},
    {"cjk-ideographic", {"chineseCountingThousand", "、"}},
    {"cjk-decimal", {"ideographDigital", "、"}},
    {"simp-chinese-informal", {"chineseCountingThousand", "、"}},
    {"simp-chinese-formal", {"chineseLegalSimplified", "、"}},
    {"trad-chinese-informal", {"taiwaneseCountingThousand", "、"}},
    {"trad-chinese-formal", {"ideographLegalTraditional", "、"}},
};

/// Values of the `type` attribute.
constexpr StyleName kTypes[] = {
    {"1", {"decimal"}},    {"a", {"lowerAlphabetic"}}, {"A", {"upperAlphabetic"}},
    {"i", {"lowerRoman"}}, {"I", {"upperRoman"}},
};

bool isDigitOfNumber(char32_t c) {
  constexpr std::u32string_view kChinese = U"一二三四五六七八九十";
  return (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19) ||
         kChinese.find(c) != std::u32string_view::npos;
}

}  // namespace

NumberStyle numberStyle(std::string_view type, std::string_view style, NumberStyle inherited) {
  for (const StyleName& known : kTypes) {
    if (known.name == type) {
      inherited = known.style;
    }
  }
  const std::size_t property = style.find("list-style");
  if (property == std::string_view::npos) {
    return inherited;
  }
  const std::size_t colon = std::min(style.find(':', property), style.size());
  std::string_view value = style.substr(colon, style.find(';', colon) - colon);
  while (!value.empty()) {
    const std::size_t end = std::min(value.find_first_of(": \t\r\n!"), value.size());
    for (const StyleName& known : kStyleWords) {
      if (known.name == value.substr(0, end)) {
        return known.style;
      }
    }
    value.remove_prefix(std::min(end + 1, value.size()));
  }
  return inherited;
}

std::string listMarker(const NumberStyle& style, int number) {
  return formatNumber(number, style.format).append(style.mark);
}

bool beginsWithNumber(std::string_view text) {
  constexpr std::u32string_view kOpen = U"（(〔[";
  constexpr std::u32string_view kClose = U"、.．)）〕]，,";
  std::size_t at = 0;
  std::size_t digits = 0;
  while (at < text.size() && digits <= 3) {
    const char32_t c = nextCodePoint(text, at);
    if (isDigitOfNumber(c)) {
      ++digits;
    } else if (digits > 0) {
      return kClose.find(c) != std::u32string_view::npos;
    } else if (!isSpace(c) && kOpen.find(c) == std::u32string_view::npos) {
      return c >= 0x2460 && c <= 0x249B;
    }
  }
  return false;
}

}  // namespace gouji::html
