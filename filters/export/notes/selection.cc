#include "filters/export/notes/selection.h"

#include <algorithm>

namespace gouji::notes {

std::optional<Selection> selected(const xml::TracedText& text, std::size_t begin, std::size_t end) {
  std::optional<Selection> found;
  for (const xml::Piece& piece : text.pieces) {
    const std::size_t behind = piece.begin + piece.length;
    if (begin < end && (behind <= begin || piece.begin >= end)) {
      continue;
    }
    if (!found) {
      found = {&piece, begin < end ? std::max(begin, piece.begin) - piece.begin : 0, nullptr, 0};
    }
    found->last = &piece;
    found->taken = begin < end ? std::min(end, behind) - piece.begin : piece.length;
  }
  return found;
}

const xml::TracedText* tracedAt(const xml::TracedBlocks& blocks, const Place& place) {
  if (place.block >= blocks.size()) {
    return nullptr;
  }
  const auto& texts = blocks[place.block];
  const std::size_t index = place.cell == Place::kNoCell ? 0 : place.cell;
  const bool known = index < texts.size() &&
                     (!texts[index].pieces.empty() || texts[index].element != xml::Markup::kNone);
  return known ? &texts[index] : nullptr;
}

}  // namespace gouji::notes
