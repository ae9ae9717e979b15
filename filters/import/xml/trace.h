#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "core/document/unfold.h"
#include "filters/import/limits.h"
#include "filters/import/xml/markup.h"
#include "filters/import/xml/parse.h"
#include "filters/import/xml/placed_parse.h"

namespace gouji::xml {

/// Where some bytes of a paragraph's or cell's text come from: from character data, or from one
/// element as a whole (a tab, a note's mark).
struct Piece {
  std::size_t begin = 0;  ///< in the text that was read
  std::size_t length = 0;
  TextPosition from = {};
  bool whole = false;
};

/// Where a paragraph's or cell's text comes from. What the program added (numbers of lists) has no
/// piece; pieces stand in order.
struct TracedText {
  std::vector<Piece> pieces = {};
  std::size_t element = Markup::kNone;  ///< the paragraph's or cell's
};

/// The side table of a Document: one TracedText a paragraph, or one a cell.
using TracedBlocks = std::vector<std::vector<TracedText>>;

/// Where the texts come from that a reader has numbered (Paragraph::source, Cell::source).
class Trace {
 public:
  /// Parses a part and hands `reader` its events, which may ask meanwhile where they stand. Throws
  /// as Markup does; `xml` must outlive markup().
  void parse(std::string_view xml, const std::string& part, const Limits& limits, Handler& reader);
  /// The element that `reader` is just told the start of.
  std::size_t element() const { return parse_->element(); }
  /// Where the character data stand that it is just told.
  const TextPosition& text() const { return parse_->text(); }
  /// Of the part that was parsed.
  const Markup& markup() const { return markup_; }

  /// What the paragraph of this number is made of.
  void add(std::uint32_t source, TracedText text);
  /// What the cell of this number is made of: the pieces of its paragraphs, joined by line ends.
  void addCell(std::uint32_t source, std::size_t element, const std::vector<SourceBlock>& content);

  /// The side table of a document put together of them.
  TracedBlocks blocksOf(const Document& document) const;

 private:
  /// Nothing where nothing is known of that number.
  TracedText of(std::uint32_t source) const;

  const PlacedParse* parse_ = nullptr;  ///< while it goes on
  Markup markup_;
  std::vector<TracedText> texts_;  ///< of number 1, 2, …
};

}  // namespace gouji::xml
