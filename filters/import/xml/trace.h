#pragma once

#include <cstddef>
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

/// Keeps where texts come from while a document is put together. A paragraph's and a cell's Origin
/// holds its number here meanwhile, since that is carried through to the Document untouched.
class Trace {
 public:
  /// The Origin to carry in place of `origin`.
  Origin add(TracedText text, const Origin& origin);
  /// The Origin of a cell: its pieces are those of its paragraphs, joined by line ends.
  Origin addCell(std::size_t event, const std::vector<SourceBlock>& content, const Origin& origin);

  /// Puts the true Origins back into `document` and returns its side table.
  TracedBlocks settle(Document& document) const;

 private:
  struct Entry {
    TracedText text;
    Origin origin;
  };

  const Entry* entry(const Origin& carried) const;
  TracedText settleOne(Origin& origin) const;

  std::vector<Entry> entries_;
};

}  // namespace gouji::xml
