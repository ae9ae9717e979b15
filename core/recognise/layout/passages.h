#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "core/text/fold.h"

namespace gouji {

/// A paragraph or cell with its folded text, made once and used by every step of recognition.
struct Passage {
  Place place;  ///< the whole paragraph or cell
  std::string_view text;
  Folded folded;
  ParagraphRole role = ParagraphRole::body;  ///< body for cells
  /// A label or figure of a table; false for text that has a whole row of a table to itself.
  bool of_table = false;

  /// The place of the folded characters [begin, end).
  Place placeOf(std::size_t begin, std::size_t end) const {
    return {place.block, place.cell, folded.beginOf(begin), folded.endOf(end)};
  }
  std::string_view textOf(std::size_t begin, std::size_t end) const {
    const std::size_t from = folded.beginOf(begin);
    return text.substr(from, folded.endOf(end) - from);
  }
};

/// Every paragraph and cell in reading order. Views refer to `document`.
std::vector<Passage> passagesOf(const Document& document, bool traditional);

}  // namespace gouji
