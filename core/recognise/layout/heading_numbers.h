#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gouji {

/// How a heading is numbered that is not numbered 一、.
enum class NumberManner : std::uint8_t {
  chinese,            ///< 一、, and 第一、
  part,               ///< 第一部分, 第一章
  formal,             ///< 壹、
  bracketed_chinese,  ///< （一）
  arabic,             ///< 1. 1、 1） ①
  bracketed_arabic,   ///< （1）
  roman,              ///< Ⅰ、 I.
  unmarked_chinese,   ///< 一总体情况
  unmarked_arabic,    ///< 1总体情况
  none
};

/// The number at the head of a folded heading, of whatever manner.
struct HeadingNumber {
  NumberManner manner = NumberManner::none;
  int value = 0;
  std::size_t length = 0;  ///< characters taken, its mark too
};
HeadingNumber headingNumberOf(std::u32string_view folded);

}  // namespace gouji
