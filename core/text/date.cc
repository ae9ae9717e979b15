#include "core/text/date.h"

#include <algorithm>
#include <array>

#include "core/text/numeral.h"

namespace gouji {
namespace {

bool isDigit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

constexpr std::u32string_view kChineseDigits = U"零〇○一二三四五六七八九十";

/// "15:22" behind a date: folded text has no space between the two.
bool isTimeOfDay(std::u32string_view text) {
  const std::size_t colon = text.find(U':');
  return (colon == 1 || colon == 2) && isDigit(text[0]) && isDigit(text[colon - 1]) &&
         colon + 1 < text.size() && isDigit(text[colon + 1]);
}

/// A number of at most `most` ASCII digits, or in Chinese digits; moves behind it.
std::optional<int> numberAt(std::u32string_view text, std::size_t& at, std::size_t most) {
  std::size_t end = at;
  if (at < text.size() && isDigit(text[at])) {
    int value = 0;
    while (end < text.size() && isDigit(text[end]) && end - at < most) {
      value = value * 10 + static_cast<int>(text[end] - U'0');
      ++end;
    }
    if (end < text.size() && isDigit(text[end]) && !isTimeOfDay(text.substr(end))) {
      return std::nullopt;
    }
    at = end;
    return value;
  }
  while (end < text.size() && kChineseDigits.find(text[end]) != kChineseDigits.npos) {
    ++end;
  }
  const auto value = readChineseNumeral(text.substr(at, end - at));
  if (!value || *value > 9999) {
    return std::nullopt;
  }
  at = end;
  return static_cast<int>(*value);
}

bool isValid(const Date& date) {
  constexpr std::array<int, 12> kDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return date.month >= 1 && date.month <= 12 && date.day >= 1 &&
         date.day <= kDays[static_cast<std::size_t>(date.month - 1)];
}

bool isYear(int value) {
  return value >= 1990 && value <= 2099;
}

/// 月 and 日 behind a year, or the parts of 2024-01-17 behind its first mark.
bool monthAndDay(std::u32string_view text, std::size_t& at, char32_t first, char32_t second,
                 Date& date) {
  const auto month = numberAt(text, at, 2);
  if (!month || at >= text.size() || text[at] != first) {
    return false;
  }
  ++at;
  const auto day = numberAt(text, at, 2);
  if (!day) {
    return false;
  }
  if (second != 0) {
    if (at >= text.size() || text[at] != second) {
      return false;
    }
    ++at;
  }
  date.month = *month;
  date.day = *day;
  return isValid(date);
}

bool startsNumber(std::u32string_view text, std::size_t at) {
  const auto isPart = [](char32_t c) {
    return isDigit(c) || kChineseDigits.find(c) != kChineseDigits.npos;
  };
  return isPart(text[at]) && (at == 0 || !isPart(text[at - 1]));
}

}  // namespace

std::optional<int> yearAt(std::u32string_view folded, std::size_t& at) {
  if (at >= folded.size() || !startsNumber(folded, at)) {
    return std::nullopt;
  }
  std::size_t end = at;
  const auto year = numberAt(folded, end, 4);
  if (!year || !isYear(*year) || end >= folded.size() || folded[end] != U'年') {
    return std::nullopt;
  }
  at = end + 1;
  return year;
}

std::vector<FoundDate> findDates(std::u32string_view folded) {
  std::vector<FoundDate> found;
  for (std::size_t at = 0; at < folded.size();) {
    if (!startsNumber(folded, at)) {
      ++at;
      continue;
    }
    std::size_t end = at;
    const auto first = numberAt(folded, end, 4);
    if (!first || end >= folded.size()) {
      ++at;
      continue;
    }
    FoundDate date;
    date.begin = at;
    const char32_t mark = folded[end];
    std::size_t behind = end + 1;
    bool ok = false;
    if (isYear(*first) && mark == U'年') {
      date.date.year = *first;
      ok = monthAndDay(folded, behind, U'月', U'日', date.date);
    } else if (isYear(*first) && (mark == U'-' || mark == U'/' || mark == U'.')) {
      date.date.year = *first;
      ok = monthAndDay(folded, behind, mark, 0, date.date);
    } else if (mark == U'月' && !found.empty()) {
      std::size_t again = at;
      ok = monthAndDay(folded, again, U'月', U'日', date.date);
      behind = again;
      date.has_year = false;
      date.date.year = found.back().date.year;
    }
    if (ok) {
      date.end = behind;
      found.push_back(date);
      at = behind;
    } else {
      at = end;
    }
  }
  return found;
}

std::vector<FoundPeriod> findPeriods(std::u32string_view folded) {
  constexpr std::u32string_view kJoints[] = {U"起至", U"起到", U"开始至", U"至",  U"到",
                                             U"-",    U"--",   U"~",      U"起-", U"起,至"};
  std::vector<FoundPeriod> periods;
  const auto dates = findDates(folded);
  for (std::size_t i = 0; i + 1 < dates.size(); ++i) {
    const auto between = folded.substr(dates[i].end, dates[i + 1].begin - dates[i].end);
    if (dates[i].has_year &&
        std::find(std::begin(kJoints), std::end(kJoints), between) != std::end(kJoints)) {
      periods.push_back({dates[i].date, dates[i + 1].date, dates[i].begin, dates[i + 1].end});
    }
  }
  return periods;
}

}  // namespace gouji
