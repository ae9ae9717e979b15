#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/document/place.h"
#include "plugins/pandoc/inlines.h"
#include "plugins/pandoc/tree.h"

namespace gouji::pandoc {

/// A mark at a place of the document that was read.
struct PlacedMark {
  Place place;
  Node before;
  Node behind;
};

/// A tree of pandoc's as a Document, with the way back. Refers to the tree.
class TreeDocument {
 public:
  /// `tree`: what pandoc hands a JSON filter. Its title comes first, where the metadata have one.
  /// Throws nlohmann::json::exception on what is no such tree.
  explicit TreeDocument(Node& tree);

  const Document& document() const { return document_; }

  /// Puts marks around what the places point at; one in an empty cell stands alone in it. To be
  /// called once.
  void mark(std::vector<PlacedMark> marks);

 private:
  /// What a paragraph's or a cell's text was made of.
  struct Text {
    Node* node;      ///< inlines, or the blocks of a cell
    bool is_blocks;  ///< of a cell
  };

  void readBlocks(Node& blocks);
  /// The number of a text, counted from 1.
  std::uint32_t remember(Node& node, bool is_blocks);
  Text& textAt(const Place& place);

  Document document_;
  std::vector<Text> texts_;  ///< by Paragraph::source and Cell::source
};

}  // namespace gouji::pandoc
