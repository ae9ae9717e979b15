#include "filters/import/html/list_marker.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace gouji::html {
namespace {

struct StyleName {
  std::string_view name;
  NumberStyle style;
};

/// Words of `list-style` and `list-style-type` (CSS Counter Styles Level 3).
constexpr StyleName kStyleWords[] = {
    {"none", NumberStyle::none},
    {"disc", NumberStyle::none},
    {"circle", NumberStyle::none},
    {"square", NumberStyle::none},
    {"decimal", NumberStyle::decimal},
    {"decimal-leading-zero", NumberStyle::decimal},
    {"lower-alpha", NumberStyle::lower_letter},
    {"lower-latin", NumberStyle::lower_letter},
    {"upper-alpha", NumberStyle::upper_letter},
    {"upper-latin", NumberStyle::upper_letter},
    {"lower-roman", NumberStyle::lower_roman},
    {"upper-roman", NumberStyle::upper_roman},
    {"cjk-ideographic", NumberStyle::chinese},
    {"cjk-decimal", NumberStyle::chinese},
    {"simp-chinese-informal", NumberStyle::chinese},
    {"simp-chinese-formal", NumberStyle::chinese},
    {"trad-chinese-informal", NumberStyle::chinese},
    {"trad-chinese-formal", NumberStyle::chinese},
};

/// Values of the `type` attribute.
constexpr StyleName kTypes[] = {
    {"1", NumberStyle::decimal},      {"a", NumberStyle::lower_letter},
    {"A", NumberStyle::upper_letter}, {"i", NumberStyle::lower_roman},
    {"I", NumberStyle::upper_roman},
};

std::string chinese(int number) {
  static constexpr std::string_view kDigits[] = {"〇", "一", "二", "三", "四",
                                                 "五", "六", "七", "八", "九"};
  std::string text;
  if (number >= 20) {
    text += kDigits[number / 10];
  }
  if (number >= 10) {
    text += "十";
  }
  if (number % 10 != 0) {
    text += kDigits[number % 10];
  }
  return text;
}

std::string roman(int number) {
  struct Step {
    int value;
    std::string_view text;
  };
  static constexpr Step kSteps[] = {{50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"},
                                    {5, "v"},  {4, "iv"},  {1, "i"}};
  std::string text;
  for (const Step& step : kSteps) {
    for (; number >= step.value; number -= step.value) {
      text += step.text;
    }
  }
  return text;
}

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) { return static_cast<char>(c - 32); });
  return text;
}

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

std::string listMarker(NumberStyle style, int number) {
  const bool spelt = number > 0 && number < 90;
  switch (style) {
    case NumberStyle::none:
      return {};
    case NumberStyle::chinese:
      return spelt ? chinese(number) + "、" : std::to_string(number) + "、";
    case NumberStyle::lower_letter:
    case NumberStyle::upper_letter:
      if (number > 0 && number <= 26) {
        return std::string(1, static_cast<char>((style == NumberStyle::lower_letter ? 'a' : 'A') +
                                                number - 1)) +
               ".";
      }
      break;
    case NumberStyle::lower_roman:
    case NumberStyle::upper_roman:
      if (spelt) {
        return (style == NumberStyle::lower_roman ? roman(number) : upper(roman(number))) + ".";
      }
      break;
    case NumberStyle::decimal:
      break;
  }
  return std::to_string(number) + ".";
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
