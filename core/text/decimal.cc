#include "core/text/decimal.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace gouji {
namespace {

__extension__ typedef __int128 Wide;

constexpr int kMaxDigits = 15;

std::int64_t saturated(Wide value) {
  constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
  return value > kMax ? kMax : value < -kMax ? -kMax : static_cast<std::int64_t>(value);
}

Wide scaled(std::int64_t units, int digits) {
  Wide value = units;
  for (; digits > 0; --digits) {
    value *= 10;
  }
  return value;
}

/// Digits of what is not below 0.
std::string digitsOf(Wide value) {
  std::string digits;
  do {
    digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
    value /= 10;
  } while (value > 0);
  return digits;
}

/// One more in the last place.
void countUp(std::string& digits) {
  std::size_t at = digits.size();
  while (at > 0 && digits[at - 1] == '9') {
    digits[--at] = '0';
  }
  if (at == 0) {
    digits.insert(digits.begin(), '1');
  } else {
    ++digits[at - 1];
  }
}

}  // namespace

Decimal::Decimal(std::int64_t units, int scale) : units_(units), scale_(scale) {
  while (scale_ > 0 && units_ % 10 == 0) {
    units_ /= 10;
    --scale_;
  }
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  std::string digits;
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) {
    text.remove_prefix(1);
  }
  const std::size_t point = text.find('.');
  const std::string_view before = text.substr(0, point);
  const std::string_view after =
      point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  if (before.empty() || (point != std::string_view::npos && after.empty()) ||
      before.size() + after.size() > kMaxDigits) {
    return std::nullopt;
  }
  digits.append(before).append(after);
  if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  std::int64_t units = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), units);
  return Decimal(negative ? -units : units, static_cast<int>(after.size()));
}

std::int64_t Decimal::whole() const {
  std::int64_t value = units_;
  for (int i = 0; i < scale_; ++i) {
    value /= 10;
  }
  return value;
}

double Decimal::toDouble() const {
  const std::string text = toString();
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string Decimal::toString() const {
  std::string digits = std::to_string(units_ < 0 ? -units_ : units_);
  if (scale_ > 0) {
    if (static_cast<int>(digits.size()) <= scale_) {
      digits.insert(0, static_cast<std::size_t>(scale_) + 1 - digits.size(), '0');
    }
    digits.insert(digits.size() - static_cast<std::size_t>(scale_), 1, '.');
  }
  return units_ < 0 ? "-" + digits : digits;
}

Decimal Decimal::operator-() const {
  return Decimal(-units_, scale_);
}

Decimal Decimal::operator+(const Decimal& other) const {
  int scale = std::max(scale_, other.scale_);
  Wide sum = scaled(units_, scale - scale_) + scaled(other.units_, scale - other.scale_);
  constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();
  for (; scale > 0 && (sum > kMost || sum < -kMost); --scale) {
    sum /= 10;
  }
  return Decimal(saturated(sum), scale);
}

Decimal Decimal::operator-(const Decimal& other) const {
  return *this + -other;
}

Decimal Decimal::operator*(const Decimal& other) const {
  Wide units = static_cast<Wide>(units_) * other.units_;
  int scale = scale_ + other.scale_;
  while (scale > 0 && (units % 10 == 0 || scale > kMaxDigits)) {
    units /= 10;
    --scale;
  }
  return Decimal(saturated(units), scale);
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
  const int scale = std::max(scale_, other.scale_);
  const Wide a = scaled(units_, scale - scale_);
  const Wide b = scaled(other.units_, scale - other.scale_);
  return a < b   ? std::strong_ordering::less
         : a > b ? std::strong_ordering::greater
                 : std::strong_ordering::equal;
}

std::string quotientText(const Decimal& dividend, const Decimal& divisor, int digits) {
  const auto magnitude = [](Wide value) { return value < 0 ? -value : value; };
  const int scale = std::max(dividend.scale_, divisor.scale_);
  const Wide over = magnitude(scaled(dividend.units_, scale - dividend.scale_));
  const Wide under = magnitude(scaled(divisor.units_, scale - divisor.scale_));
  std::string text = digitsOf(over / under);
  Wide rest = over % under;
  for (int i = 0; i < digits; ++i) {
    rest *= 10;
    text += static_cast<char>('0' + static_cast<int>(rest / under));
    rest %= under;
  }
  if (rest * 2 >= under) {
    countUp(text);
  }
  const bool nothing = text.find_first_not_of('0') == std::string::npos;
  if (digits > 0) {
    text.insert(text.size() - static_cast<std::size_t>(digits), 1, '.');
  }
  const bool negative = dividend.isNegative() != divisor.isNegative();
  return negative && !nothing ? "-" + text : text;
}

}  // namespace gouji
