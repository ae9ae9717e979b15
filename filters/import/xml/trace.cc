#include "filters/import/xml/trace.h"

#include <utility>

namespace gouji::xml {

void Trace::parse(std::string_view xml, const std::string& part, const Limits& limits,
                  Handler& reader) {
  PlacedParse parse(xml, part, limits, &reader);
  parse_ = &parse;
  markup_ = parse.run();
  parse_ = nullptr;
}

void Trace::add(std::uint32_t source, TracedText text) {
  if (texts_.size() < source) {
    texts_.resize(source);
  }
  texts_.at(source - 1) = std::move(text);
}

void Trace::addCell(std::uint32_t source, std::size_t element,
                    const std::vector<SourceBlock>& content) {
  TracedText text{{}, element};
  std::size_t at = 0;
  for (const SourceBlock& block : content) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    if (paragraph == nullptr) {
      continue;
    }
    at += at > 0 ? 1 : 0;  // the line end
    for (Piece& piece : of(paragraph->source).pieces) {
      piece.begin += at;
      text.pieces.push_back(piece);
    }
    at += paragraph->text.size();
  }
  add(source, std::move(text));
}

TracedText Trace::of(std::uint32_t source) const {
  return source > 0 && source <= texts_.size() ? texts_[source - 1] : TracedText{};
}

TracedBlocks Trace::blocksOf(const Document& document) const {
  TracedBlocks blocks;
  for (const Block& block : document.blocks) {
    std::vector<TracedText>& texts = blocks.emplace_back();
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
      texts.push_back(of(paragraph->source));
    } else {
      for (const Cell& cell : std::get<Table>(block).cells) {
        texts.push_back(of(cell.source));
      }
    }
  }
  return blocks;
}

}  // namespace gouji::xml
