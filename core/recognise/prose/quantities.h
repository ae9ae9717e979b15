#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/decimal.h"

namespace gouji {

enum class MentionUnit : std::uint8_t {
  none,     ///< a bare number, told as one: 数为0
  piece,    ///< 件 份 宗 起 例: what requests and cases are counted in
  item,     ///< 条 项 个 次
  other,    ///< 篇 期 人 …
  percent,  ///< %
  times,    ///< 倍
  points,   ///< 个百分点
  yuan,     ///< 元; the value is in 元, 万元 or 亿元 as printed
  wan_yuan,
  yi_yuan,
};

/// A quantity in running text: 35件, 三十余条, 51.85%, 百分之五, 12.3万元.
struct Mention {
  std::size_t begin = 0;   ///< of what belongs to it: 约35件 begins at 约
  std::size_t number = 0;  ///< of the number
  std::size_t end = 0;     ///< behind the unit
  Decimal value;
  int decimals = 0;  ///< digits printed behind the point
  Decimal step = 1;  ///< what one of the last printed digit is worth: 1000 of 86.4万
  MentionUnit unit = MentionUnit::none;
  std::u32string_view unit_text;
  bool approximate = false;  ///< 约, 余, 多, 近 …

  bool isMoney() const { return unit >= MentionUnit::yuan; }
};

/// Quantities in `text` (folded), in order. Dates, ordinals and numbers without a unit are none.
/// The views refer to `text`.
std::vector<Mention> findMentions(std::u32string_view text);

}  // namespace gouji
