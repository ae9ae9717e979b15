#pragma once

#include <compare>
#include <cstddef>

namespace gouji {

/// Where something stands in a Document: the address that every finding and every fact carries,
/// and that a host (a page, an XML part, a text file, an open editor) translates back.
struct Place {
  /// Index into Document::blocks.
  std::size_t block = 0;
  /// Index into Table::cells of that block; `kNoCell` when the block is a paragraph.
  std::size_t cell = kNoCell;
  /// Half-open range of bytes in the UTF-8 text of the paragraph or cell.
  std::size_t begin = 0;
  std::size_t end = 0;

  static constexpr std::size_t kNoCell = static_cast<std::size_t>(-1);

  auto operator<=>(const Place&) const = default;
};

}  // namespace gouji
