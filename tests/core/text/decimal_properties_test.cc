#include <cstdint>
#include <string>

#include "core/text/decimal.h"
#include "tests/support/properties.h"

namespace gouji {
namespace {

constexpr int kMostDecimals = 6;

std::int64_t power(int digits) {
  return digits == 0 ? 1 : 10 * power(digits - 1);
}

/// units / 10^scale, written by hand: "-12.050".
std::string printed(std::int64_t units, int scale) {
  const std::int64_t size = units < 0 ? -units : units;
  std::string text = (units < 0 ? "-" : "") + std::to_string(size / power(scale));
  if (scale > 0) {
    const std::string rest = std::to_string(size % power(scale));
    text += '.' + std::string(static_cast<std::size_t>(scale) - rest.size(), '0') + rest;
  }
  return text;
}

/// A figure and the whole numbers that it is made of.
struct Made {
  std::int64_t units = test::anyIn<std::int64_t>(-9'999'999, 10'000'000);
  int scale = test::anyIn(0, kMostDecimals + 1);

  Decimal value() const { return Decimal::parse(printed(units, scale)).value(); }
  std::int64_t millionths() const { return units * power(kMostDecimals - scale); }
};

Decimal number(std::int64_t units, int scale) {
  return Decimal::parse(printed(units, scale)).value();
}

RC_GTEST_PROP(DecimalProperties, WhatIsWrittenIsReadBack, ()) {
  const Made made;
  const std::string text = made.value().toString();
  RC_ASSERT(Decimal::parse(text) == made.value());
  RC_ASSERT(text.find('.') == std::string::npos || text.back() != '0');
  RC_ASSERT(made.value().isWhole() == (made.units % power(made.scale) == 0));
  RC_ASSERT(made.value().whole() == made.units / power(made.scale));
}

RC_GTEST_PROP(DecimalProperties, SumsAreExact, ()) {
  const Made a;
  const Made b;
  RC_ASSERT(a.value() + b.value() == number(a.millionths() + b.millionths(), kMostDecimals));
  RC_ASSERT(a.value() - b.value() == number(a.millionths() - b.millionths(), kMostDecimals));
  RC_ASSERT(-a.value() == number(-a.units, a.scale));
}

RC_GTEST_PROP(DecimalProperties, ProductsAreExact, ()) {
  const Made a;
  const Made b;
  RC_ASSERT(a.value() * b.value() == number(a.units * b.units, a.scale + b.scale));
}

RC_GTEST_PROP(DecimalProperties, TheOrderIsThatOfTheValues, ()) {
  const Made a;
  const Made b;
  RC_ASSERT((a.value() <=> b.value()) == (a.millionths() <=> b.millionths()));
  RC_ASSERT((a.value() == b.value()) == (a.millionths() == b.millionths()));
}

}  // namespace
}  // namespace gouji
