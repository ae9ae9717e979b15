#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gouji {

/// An exact decimal number, as figures are printed: 5949.088667 stays 5949.088667.
/// Always in lowest terms (no trailing zeros behind the point).
class Decimal {
 public:
  constexpr Decimal() = default;
  constexpr Decimal(std::int64_t whole) : units_(whole) {}  // NOLINT: figures are mostly counts

  /// Digits with at most one point and an optional leading '-'. Nothing else, no spaces.
  /// Empty when `text` is not such a number or has more than 15 significant digits.
  static std::optional<Decimal> parse(std::string_view text);

  bool isWhole() const { return scale_ == 0; }
  bool isNegative() const { return units_ < 0; }
  /// The value as a whole number, cut towards zero.
  std::int64_t whole() const;
  double toDouble() const;
  /// As it would be printed: "-4", "9116.36".
  std::string toString() const;

  Decimal operator-() const;
  Decimal operator+(const Decimal& other) const;
  Decimal operator-(const Decimal& other) const;
  Decimal operator*(const Decimal& other) const;
  bool operator==(const Decimal& other) const = default;
  std::strong_ordering operator<=>(const Decimal& other) const;

  friend std::string quotientText(const Decimal& dividend, const Decimal& divisor, int digits);

 private:
  Decimal(std::int64_t units, int scale);

  std::int64_t units_ = 0;  ///< value × 10^scale_
  int scale_ = 0;           ///< digits behind the point, 0..15
};

/// dividend / divisor with `digits` behind the point, the half rounded away from zero: 1 / 8 to two
/// is "0.13". `divisor` is not 0.
std::string quotientText(const Decimal& dividend, const Decimal& divisor, int digits);

}  // namespace gouji
