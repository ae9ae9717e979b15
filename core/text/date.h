#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace gouji {

/// A calendar date; month and day 1-based.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  auto operator<=>(const Date&) const = default;
};

/// A date found in folded text: 2024年1月17日, 2024-01-17, 2024/1/17, 2024.01.17,
/// 二〇二四年一月十七日.
struct FoundDate {
  Date date;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool has_year = true;  ///< false: 12月31日, the year is that of the date before
};

/// Every valid calendar date in `folded`, in order.
std::vector<FoundDate> findDates(std::u32string_view folded);

/// Two dates joined by 至, 到, -, ~ (with 起 and 止 or not): a period.
struct FoundPeriod {
  Date from;
  Date to;
  std::size_t begin = 0;
  std::size_t end = 0;
};
std::vector<FoundPeriod> findPeriods(std::u32string_view folded);

/// A year written 2024年 or 二〇二四年 at `at`; moves behind 年. Years from 1990 to 2099 count.
std::optional<int> yearAt(std::u32string_view folded, std::size_t& at);

}  // namespace gouji
