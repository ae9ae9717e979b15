#include "core/recognise/prose/lexicon/times.h"

#include "core/text/unicode.h"

namespace gouji {
namespace {

using View = std::u32string_view;

struct Digits {
  std::size_t size = 0;
  int value = 0;
};

Digits digitsAt(View text) {
  constexpr std::size_t kMost = 5;
  Digits found;
  while (found.size < text.size() && found.size < kMost && isAsciiDigit(text[found.size])) {
    found.value = found.value * 10 + static_cast<int>(text[found.size] - U'0');
    ++found.size;
  }
  return found;
}

bool has(View text, std::size_t at, char32_t c) {
  return at < text.size() && text[at] == c;
}

/// Behind 月, 日 and what belongs to them: 12月31日, 12月底; `from` where no month stands.
std::size_t dayEnd(View text, std::size_t from, int& month) {
  const Digits digits = digitsAt(text.substr(from));
  if (digits.size == 0 || digits.size > 2 || !has(text, from + digits.size, U'月')) {
    return from;
  }
  month = digits.value;
  std::size_t at = from + digits.size + 1;
  const Digits day = digitsAt(text.substr(at));
  if (day.size > 0 && day.size <= 2 &&
      (has(text, at + day.size, U'日') || has(text, at + day.size, U'号'))) {
    at += day.size + 1;
  } else if (has(text, at, U'份') || has(text, at, U'底') || has(text, at, U'末')) {
    ++at;
  }
  return at;
}

/// Behind 1-12月, the whole year; `from` where it does not stand.
std::size_t monthsEnd(View text, std::size_t from) {
  for (const View months : {View(U"1-12月"), View(U"1至12月"), View(U"1—12月"), View(U"1~12月")}) {
    if (text.substr(from).starts_with(months)) {
      return from + months.size() + (has(text, from + months.size(), U'份') ? 1 : 0);
    }
  }
  return from;
}

struct Time {
  std::size_t end = 0;
  int year = 0;   ///< 0: not told
  int month = 0;  ///< 0: not told
};

Time oneAt(View text) {
  Time time;
  const Digits digits = digitsAt(text);
  if (digits.size == 4 && has(text, 4, U'年') && digits.value > 1990 && digits.value < 2100) {
    time.year = digits.value;
    time.end = 5;
    if (const std::size_t end = monthsEnd(text, time.end); end > time.end) {
      time.end = end;
      return time;
    }
    if (const std::size_t end = dayEnd(text, time.end, time.month); end > time.end) {
      time.end = end;
    } else if (has(text, 5, U'度') || has(text, 5, U'底') || has(text, 5, U'末')) {
      time.end = 6;
    }
    return time;
  }
  if (digits.size == 4 && text.substr(4).starts_with(U"全年") && digits.value > 1990 &&
      digits.value < 2100) {
    time.year = digits.value;
    time.end = 6;
    return time;
  }
  time.end = dayEnd(text, 0, time.month);
  return time;
}

/// How far 至, 到, - and the like reach between two times.
std::size_t rangeMarkAt(View text) {
  constexpr View kMarks = U"至到-—~－、和";
  return !text.empty() && kMarks.find(text.front()) != View::npos ? 1 : 0;
}

/// 20个工作日, 15日: within what time something was done.
std::size_t termEnd(View text) {
  constexpr View kTerms[] = {U"个工作日内", U"个工作日", U"个自然日内", U"个自然日", U"个月内",
                             U"工作日内",   U"工作日",   U"日内",       U"天内",     U"日之内"};
  const std::size_t size = digitsAt(text).size;
  for (const View term : kTerms) {
    if (size > 0 && text.substr(size).starts_with(term)) {
      return size + term.size();
    }
  }
  return 0;
}

}  // namespace

std::optional<FoundTime> timeAt(View text, std::optional<int> year) {
  if (const std::size_t end = termEnd(text); end > 0) {
    return FoundTime{end, WordClass::MANNER};
  }
  const Time first = oneAt(text);
  if (first.end == 0) {
    return std::nullopt;
  }
  const int own = year.value_or(first.year);
  const auto isOf = [&](const Time& time) {
    const int difference = time.year - own;
    return time.year == 0 || difference == 0 ? WordClass::THIS
           : difference == -1                ? WordClass::PREV
           : difference == 1                 ? WordClass::NEXT
                                             : WordClass::SPAN;
  };
  const std::size_t mark = rangeMarkAt(text.substr(first.end));
  if (mark > 0) {
    const Time second = oneAt(text.substr(first.end + mark));
    if (second.end > 0) {
      const bool whole =
          first.month == 1 && second.month == 12 && (second.year == 0 || second.year == first.year);
      return FoundTime{first.end + mark + second.end, whole ? isOf(first) : WordClass::SPAN};
    }
  }
  // A month alone is a part of the year; its first and its last bound it.
  const bool bound = first.month == 0 || first.month == 1 || first.month == 12;
  return FoundTime{first.end, bound ? isOf(first) : WordClass::SPAN};
}

}  // namespace gouji
