#pragma once

#include <com/sun/star/text/XTextRange.hpp>
#include <cstddef>
#include <vector>

#include "extension/uno.h"

namespace gouji::office {

/// A part of a block's text that stands in one paragraph of the open document.
struct Piece {
  std::size_t begin = 0;  ///< bytes of the block's text
  std::size_t end = 0;
  int deletions = 0;  ///< tracked deletions open before the paragraph
  Reference<css::text::XTextRange> paragraph;
};

/// Where the text of a paragraph or cell of a Document stands in the open document. What is between
/// the pieces (a number made by the office, the line end between paragraphs) stands nowhere.
struct NativeText {
  std::vector<Piece> pieces;
  /// The paragraph or cell itself, for what has no text.
  Reference<css::text::XTextRange> whole;
  /// Where a note goes that no format keeps at the text itself (frames, footnotes); else null.
  Reference<css::text::XTextRange> anchor;
};

/// The bytes from `begin` to `end` as a range that moves along with later edits. Reads the
/// paragraphs anew: what is gone meanwhile gives the start of what is left.
Reference<css::text::XTextRange> rangeOf(const NativeText& text, std::size_t begin,
                                         std::size_t end);

}  // namespace gouji::office
