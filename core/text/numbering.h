#pragma once

#include <cstddef>
#include <string_view>

namespace gouji {

/// A number at the head of a folded text: 一、 一. （一） (1) 1. 1、 ① 第一、; with its mark.
struct Numbering {
  enum class Style { none, chinese, bracketed_chinese, arabic, bracketed_arabic };
  Style style = Style::none;
  int value = 0;
  std::size_t length = 0;  ///< characters taken
};
Numbering numberingOf(std::u32string_view folded);

/// `folded` without its number.
std::u32string_view withoutNumber(std::u32string_view folded);

}  // namespace gouji
