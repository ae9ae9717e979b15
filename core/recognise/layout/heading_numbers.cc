#include "core/recognise/layout/heading_numbers.h"

#include "core/text/numbering.h"

namespace gouji {
namespace {

using View = std::u32string_view;

constexpr View kDigits = U"一二三四五六七八九";
constexpr View kFormalDigits = U"壹贰叁肆伍陆柒捌玖";
constexpr View kMarks = U"、.,:;)-";

/// Signs that hold a number whole, from that of 1 on.
struct Series {
  char32_t first;
  int count;
  NumberManner manner;
};
constexpr Series kSeries[] = {
    {U'①', 10, NumberManner::arabic},            // to ⑩
    {U'⑴', 10, NumberManner::bracketed_arabic},  // to ⑽
    {U'⒈', 10, NumberManner::arabic},            // to ⒑
    {U'㈠', 10, NumberManner::bracketed_chinese},
    {U'Ⅰ', 10, NumberManner::roman},
    {U'ⅰ', 10, NumberManner::roman},
};

/// Longer ones first.
struct Roman {
  View letters;
  int value;
};
constexpr Roman kRoman[] = {{U"VIII", 8}, {U"VII", 7}, {U"III", 3}, {U"IV", 4}, {U"VI", 6},
                            {U"IX", 9},   {U"II", 2},  {U"I", 1},   {U"V", 5}};

/// Characters from `at` on that may stand behind a number.
std::size_t marksAt(View text, std::size_t at) {
  const std::size_t end = text.find_first_not_of(kMarks, at);
  return (end == View::npos ? text.size() : end) - at;
}

/// 第一部分, 第二章: with or without a mark.
HeadingNumber partNumber(View text) {
  for (const View word : {View(U"部分"), View(U"章"), View(U"篇"), View(U"节")}) {
    constexpr std::size_t kBefore = 2;  // 第一
    if (text.size() > kBefore + word.size() && text[0] == U'第' &&
        text.substr(kBefore).starts_with(word)) {
      const std::size_t digit = kDigits.find(text[1]);
      const std::size_t arabic = View(U"123456789").find(text[1]);
      const std::size_t found = digit != View::npos ? digit : arabic;
      const std::size_t end = kBefore + word.size();
      return found == View::npos ? HeadingNumber{}
                                 : HeadingNumber{NumberManner::part, static_cast<int>(found) + 1,
                                                 end + marksAt(text, end)};
    }
  }
  return {};
}

HeadingNumber seriesNumber(View text) {
  for (const Series& series : kSeries) {
    if (text[0] >= series.first && text[0] < series.first + static_cast<char32_t>(series.count)) {
      return {series.manner, static_cast<int>(text[0] - series.first) + 1, 1 + marksAt(text, 1)};
    }
  }
  return {};
}

HeadingNumber romanNumber(View text) {
  for (const Roman& roman : kRoman) {
    if (text.starts_with(roman.letters)) {
      const std::size_t marks = marksAt(text, roman.letters.size());
      return marks == 0
                 ? HeadingNumber{}
                 : HeadingNumber{NumberManner::roman, roman.value, roman.letters.size() + marks};
    }
  }
  return {};
}

/// A digit with a mark that numberingOf does not know, or none at all.
HeadingNumber digitNumber(View text) {
  struct Kind {
    View digits;
    NumberManner marked;
    NumberManner unmarked;
  };
  constexpr Kind kKinds[] = {
      {kDigits, NumberManner::chinese, NumberManner::unmarked_chinese},
      {kFormalDigits, NumberManner::formal, NumberManner::formal},
      {U"123456789", NumberManner::arabic, NumberManner::unmarked_arabic},
  };
  for (const Kind& kind : kKinds) {
    const std::size_t digit = kind.digits.find(text[0]);
    if (digit != View::npos) {
      const std::size_t marks = marksAt(text, 1);
      return {marks > 0 ? kind.marked : kind.unmarked, static_cast<int>(digit) + 1, 1 + marks};
    }
  }
  return {};
}

NumberManner mannerOf(Numbering::Style style) {
  switch (style) {
    case Numbering::Style::chinese:
      return NumberManner::chinese;
    case Numbering::Style::bracketed_chinese:
      return NumberManner::bracketed_chinese;
    case Numbering::Style::arabic:
      return NumberManner::arabic;
    case Numbering::Style::bracketed_arabic:
      return NumberManner::bracketed_arabic;
    default:
      return NumberManner::none;
  }
}

}  // namespace

HeadingNumber headingNumberOf(View folded) {
  if (folded.empty()) {
    return {};
  }
  if (const HeadingNumber part = partNumber(folded); part.length > 0) {
    return part;
  }
  if (const HeadingNumber series = seriesNumber(folded); series.length > 0) {
    return series;
  }
  if (const Numbering known = numberingOf(folded); known.length > 0) {
    return {mannerOf(known.style), known.value, known.length};
  }
  const HeadingNumber roman = romanNumber(folded);
  return roman.length > 0 ? roman : digitNumber(folded);
}

}  // namespace gouji
