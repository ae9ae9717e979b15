#include "core/report/revised_note.h"

#include <algorithm>
#include <string>

#include "core/text/fold.h"
#include "core/text/numeral.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

constexpr std::u32string_view kRevised[] = {U"修订", U"修改", U"修正"};
constexpr std::u32string_view kBreaks = U",;。:()、";

bool isDigit(char32_t c) {
  return (c >= U'0' && c <= U'9') ||
         std::u32string_view(U"零〇一二两三四五六七八九十百千").find(c) !=
             std::u32string_view::npos;
}

std::optional<Decimal> numberIn(std::u32string_view digits) {
  if (const auto number = Decimal::parse(toUtf8(digits))) {
    return number;
  }
  const auto numeral = readChineseNumeral(digits);
  return numeral ? std::optional(Decimal(*numeral)) : std::nullopt;
}

/// The first number of `text`, or the last.
std::optional<Decimal> numberIn(std::u32string_view text, bool first) {
  const auto begin = first ? std::find_if(text.begin(), text.end(), isDigit)
                           : std::find_if(text.rbegin(), text.rend(), isDigit).base();
  if (first) {
    const auto end = std::find_if_not(begin, text.end(), isDigit);
    return numberIn(text.substr(static_cast<std::size_t>(begin - text.begin()),
                                static_cast<std::size_t>(end - begin)));
  }
  auto start = begin;
  while (start != text.begin() && isDigit(*(start - 1))) {
    --start;
  }
  return numberIn(text.substr(static_cast<std::size_t>(start - text.begin()),
                              static_cast<std::size_t>(begin - start)));
}

}  // namespace

std::optional<Decimal> revisedIn(std::string_view raw) {
  const Folded folded = fold(raw);
  const std::u32string_view text = folded.text;
  for (const std::u32string_view word : kRevised) {
    const std::size_t at = text.find(word);
    if (at == std::u32string_view::npos) {
      continue;
    }
    const std::u32string_view behind = text.substr(at + word.size());
    if (const auto number = numberIn(behind.substr(0, behind.find_first_of(kBreaks)), true)) {
      return number;
    }
    const std::u32string_view before = text.substr(0, at);
    const std::size_t start = before.find_last_of(kBreaks);
    // Without a break in front, the number is the cell's own.
    return start == std::u32string_view::npos ? std::nullopt
                                              : numberIn(before.substr(start + 1), false);
  }
  return Decimal(0);
}

}  // namespace gouji
