#include "core/text/numbering.h"

#include "core/text/numeral.h"

namespace gouji {
namespace {

bool isMark(char32_t c) {
  return c == U'、' || c == U'.' || c == U',' || c == U':' || c == U';';
}

constexpr std::u32string_view kChineseDigits = U"一二三四五六七八九十";

}  // namespace

Numbering numberingOf(std::u32string_view folded) {
  if (!folded.empty() && folded[0] >= U'①' && folded[0] <= U'⑳') {
    return {Numbering::Style::arabic, static_cast<int>(folded[0] - U'①') + 1, 1};
  }
  if (folded.size() > 2 && folded[0] == U'第') {
    const Numbering ordinal = numberingOf(folded.substr(1));
    return ordinal.style == Numbering::Style::chinese
               ? Numbering{ordinal.style, ordinal.value, ordinal.length + 1}
               : Numbering{};
  }
  std::size_t at = 0;
  const bool bracket = !folded.empty() && folded[0] == U'(';
  at += bracket ? 1 : 0;
  const std::size_t first = at;
  const auto isChinese = [](char32_t c) { return kChineseDigits.find(c) != kChineseDigits.npos; };
  const auto isArabic = [](char32_t c) { return c >= U'0' && c <= U'9'; };
  if (at >= folded.size() || (!isChinese(folded[at]) && !isArabic(folded[at]))) {
    return {};
  }
  const bool chinese = isChinese(folded[at]);
  while (at < folded.size() && (chinese ? isChinese(folded[at]) : isArabic(folded[at]))) {
    ++at;
  }
  if (at - first > 3) {
    return {};
  }
  int value = 0;
  if (chinese) {
    value = static_cast<int>(readChineseNumeral(folded.substr(first, at - first)).value_or(0));
  } else {
    for (std::size_t i = first; i < at; ++i) {
      value = value * 10 + static_cast<int>(folded[i] - U'0');
    }
  }
  if (at >= folded.size() || (bracket ? folded[at] != U')' : !isMark(folded[at]))) {
    return {};
  }
  ++at;
  if (bracket && at < folded.size() && folded[at] == U'、') {
    ++at;
  }
  if (!bracket && !chinese && at < folded.size() && isArabic(folded[at])) {
    return {};  // 1.5 is a figure
  }
  const auto style =
      chinese ? (bracket ? Numbering::Style::bracketed_chinese : Numbering::Style::chinese)
              : (bracket ? Numbering::Style::bracketed_arabic : Numbering::Style::arabic);
  return {style, value, at};
}

std::u32string_view withoutNumber(std::u32string_view folded) {
  return folded.substr(numberingOf(folded).length);
}

}  // namespace gouji
