#pragma once

#include <cstddef>
#include <optional>

#include "core/document/place.h"
#include "filters/import/xml/trace.h"

namespace gouji::notes {

/// The pieces of a text at the two ends of what a place points at.
struct Selection {
  const xml::Piece* first;
  std::size_t skipped;  ///< bytes of `first` in front of the place
  const xml::Piece* last;
  std::size_t taken;  ///< bytes of `last` that the place takes
};

/// All of the text for an empty range. None where no piece of it is touched.
std::optional<Selection> selected(const xml::TracedText& text, std::size_t begin, std::size_t end);

/// The text that `place` points into, null where the file does not tell.
const xml::TracedText* tracedAt(const xml::TracedBlocks& blocks, const Place& place);

}  // namespace gouji::notes
