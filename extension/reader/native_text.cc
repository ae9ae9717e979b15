#include "extension/reader/native_text.h"

#include <algorithm>
#include <com/sun/star/text/XTextCursor.hpp>

#include "extension/reader/portions.h"

namespace gouji::office {
namespace {

/// The position at byte `at` of the block's text.
Reference<css::text::XTextRange> positionAt(const Piece& piece, std::size_t at, bool at_end) {
  int deletions = piece.deletions;
  const Portions portions = portionsOf(piece.paragraph, deletions);
  const std::size_t inside = std::clamp(at, piece.begin, piece.end) - piece.begin;
  auto position = positionIn(portions.shown, inside, at_end);
  return position.is() ? position : piece.paragraph->getStart();
}

/// The piece that `at` stands in, else the next one behind it, else the last.
const Piece& pieceAt(const std::vector<Piece>& pieces, std::size_t at, bool at_end) {
  const auto found = std::ranges::find_if(
      pieces, [&](const Piece& piece) { return at_end ? at <= piece.end : at < piece.end; });
  return found == pieces.end() ? pieces.back() : *found;
}

}  // namespace

Reference<css::text::XTextRange> rangeOf(const NativeText& text, std::size_t begin,
                                         std::size_t end) {
  if (text.pieces.empty()) {
    return text.whole.is() ? text.whole->getStart() : text.whole;
  }
  const auto first = positionAt(pieceAt(text.pieces, begin, false), begin, false);
  const auto last = positionAt(pieceAt(text.pieces, end, true), end, true);
  const auto cursor = first->getText()->createTextCursorByRange(first);
  if (end > begin && last->getText() == first->getText()) {
    cursor->gotoRange(last, true);
  }
  return Reference<css::text::XTextRange>(cursor.get());
}

}  // namespace gouji::office
