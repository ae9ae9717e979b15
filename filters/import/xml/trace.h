#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "core/document/unfold.h"

namespace gouji::xml {

/// A place in a part, as a Handler counts: so many bytes of character data behind the start or end
/// tag that was event number `event`.
struct TextPosition {
  static constexpr std::size_t kNoEvent = std::numeric_limits<std::size_t>::max();

  std::size_t event = kNoEvent;
  std::size_t offset = 0;
};

/// Where some bytes of a paragraph's or cell's text come from: from the character data that begins
/// at `from`, byte for byte, or from one element as a whole (a tab, a note's mark).
struct Piece {
  std::size_t begin = 0;  ///< in the text that was read
  std::size_t length = 0;
  TextPosition from;
  bool whole = false;
};

/// Where a paragraph's or cell's text comes from. What the program added (numbers of lists) has no
/// piece; pieces stand in order.
struct TracedText {
  std::vector<Piece> pieces;
  std::size_t event = TextPosition::kNoEvent;  ///< start of the paragraph's or cell's element
};

/// The side table of a Document: one TracedText a paragraph, or one a cell.
using TracedBlocks = std::vector<std::vector<TracedText>>;

/// Where the texts come from that a reader has numbered (Paragraph::source, Cell::source).
class Trace {
 public:
  /// What the paragraph of this number is made of.
  void add(std::uint32_t source, TracedText text);
  /// What the cell of this number is made of: the pieces of its paragraphs, joined by line ends.
  void addCell(std::uint32_t source, std::size_t event, const std::vector<SourceBlock>& content);

  /// The side table of a document put together of them.
  TracedBlocks blocksOf(const Document& document) const;

 private:
  /// Nothing where nothing is known of that number.
  TracedText of(std::uint32_t source) const;

  std::vector<TracedText> texts_;  ///< of number 1, 2, …
};

}  // namespace gouji::xml
