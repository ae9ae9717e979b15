#pragma once

#include <compare>

namespace gouji {

/// A calendar date; month and day 1-based.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  auto operator<=>(const Date&) const = default;
};

}  // namespace gouji
