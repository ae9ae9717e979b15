#include "core/text/numeral.h"

#include <algorithm>
#include <string_view>

namespace gouji {
namespace {

constexpr std::u32string_view kDigits = U"零一二三四五六七八九";
constexpr std::u32string_view kOtherDigits = U"〇壹贰叁肆伍陆柒捌玖";

std::optional<int> digitOf(char32_t c) {
  if (c == U'两') {
    return 2;
  }
  if (c == U'○') {
    return 0;
  }
  for (const std::u32string_view digits : {kDigits, kOtherDigits}) {
    const std::size_t at = digits.find(c);
    if (at != std::u32string_view::npos) {
      return static_cast<int>(at);
    }
  }
  return std::nullopt;
}

std::int64_t unitOf(char32_t c) {
  switch (c) {
    case U'十':
    case U'拾':
      return 10;
    case U'百':
    case U'佰':
      return 100;
    case U'千':
    case U'仟':
      return 1000;
    case U'万':
      return 10'000;
    case U'亿':
      return 100'000'000;
    default:
      return 0;
  }
}

}  // namespace

std::optional<std::int64_t> readChineseNumeral(std::u32string_view text) {
  if (text.empty() || text.size() > 16) {
    return std::nullopt;
  }
  bool has_unit = false;
  for (const char32_t c : text) {
    has_unit = has_unit || unitOf(c) != 0;
    if (unitOf(c) == 0 && !digitOf(c)) {
      return std::nullopt;
    }
  }
  if (!has_unit) {  // digit by digit: 二〇二四
    std::int64_t value = 0;
    for (const char32_t c : text) {
      value = value * 10 + *digitOf(c);
    }
    return value;
  }
  std::int64_t total = 0;    // behind the last 万 or 亿
  std::int64_t section = 0;  // below it
  std::int64_t digit = -1;
  std::int64_t last_unit = 0;
  for (const char32_t c : text) {
    if (const auto value = digitOf(c)) {
      if (digit > 0) {
        return std::nullopt;  // two digits in a row: 二三十
      }
      digit = *value;
      continue;
    }
    const std::int64_t unit = unitOf(c);
    if (unit >= 10'000) {
      const std::int64_t below = section + std::max<std::int64_t>(digit, 0);
      total = unit > 10'000 ? (total + below) * unit : total + below * unit;
      section = 0;
    } else {
      section += (digit < 0 ? 1 : digit) * unit;
    }
    last_unit = unit;
    digit = -1;
  }
  if (digit > 0 && last_unit > 10 && text.size() >= 2 && unitOf(text[text.size() - 2]) != 0) {
    return std::nullopt;  // 一百五: spoken for 150, written for 105? cannot tell
  }
  return total + section + std::max<std::int64_t>(digit, 0);
}

}  // namespace gouji
