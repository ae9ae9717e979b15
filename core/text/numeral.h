#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gouji {

/// A whole number in Chinese digits (三, 十二, 一百零五, 二〇二四, 两千) without a unit; empty when
/// the text is not wholly such a number.
std::optional<std::int64_t> readChineseNumeral(std::u32string_view text);

}  // namespace gouji
