#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/text/decimal.h"

namespace gouji {

/// How a cell's figure is written, beyond plain ASCII digits. A set of flags.
enum FigureStyle : std::uint16_t {
  kPlain = 0,
  kNoneWord = 1 << 0,    ///< 无: counts as 0
  kDash = 1 << 1,        ///< -, —, /: counts as nothing known
  kFullWidth = 1 << 2,   ///< ２２
  kSeparators = 1 << 3,  ///< 1,234 or 1，234
  kUnit = 1 << 4,        ///< 件, 元, 万元 … behind the number
  kNote = 1 << 5,        ///< words beside the number: 22（其中修订16件）
  kSpaced = 1 << 6,      ///< white space between the digits: 1 2
  kNotNumber = 1 << 7,   ///< something is printed and it is no number
  kSignWord = 1 << 8,    ///< 增4, 减4 (本年增/减)
  kChinese = 1 << 9,     ///< digits written as Chinese characters: 三, 十二
  kUnitYuan = 1 << 10,   ///< the unit is 元
  kUnitWan = 1 << 11,    ///< the unit is 万 or 万元
  kLookalike = 1 << 12,  ///< O, o, 〇, l read as digits
};

/// What one cell says. Blank: no value, no flags.
struct Figure {
  std::optional<Decimal> value;
  std::uint16_t style = kPlain;

  bool blank() const { return !value && style == kPlain; }
  bool operator==(const Figure&) const = default;
};

/// Reads a cell's text (UTF-8). Never guesses: what is not clearly one number has no value and
/// the flag kNotNumber.
Figure readFigure(std::string_view text);

}  // namespace gouji
