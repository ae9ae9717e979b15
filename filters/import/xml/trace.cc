#include "filters/import/xml/trace.h"

#include <utility>

namespace gouji::xml {
namespace {

/// In Origin::line of what carries a number of a Trace in Origin::page; no page or line is
/// negative.
constexpr int kCarried = -1;

}  // namespace

Origin Trace::add(TracedText text, const Origin& origin) {
  entries_.push_back({std::move(text), origin});
  return {static_cast<int>(entries_.size() - 1), kCarried};
}

const Trace::Entry* Trace::entry(const Origin& carried) const {
  const auto number = static_cast<std::size_t>(carried.page);
  return carried.line == kCarried && number < entries_.size() ? &entries_[number] : nullptr;
}

Origin Trace::addCell(std::size_t event, const std::vector<SourceBlock>& content,
                      const Origin& origin) {
  TracedText text{{}, event};
  std::size_t at = 0;
  Origin first = origin;
  bool any = false;
  for (const SourceBlock& block : content) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    if (paragraph == nullptr) {
      continue;
    }
    at += at > 0 ? 1 : 0;  // the line end
    if (const Entry* known = entry(paragraph->origin)) {
      first = any ? first : known->origin;
      for (Piece piece : known->text.pieces) {
        piece.begin += at;
        text.pieces.push_back(piece);
      }
    }
    any = true;
    at += paragraph->text.size();
  }
  return add(std::move(text), first);
}

TracedText Trace::settleOne(Origin& origin) const {
  const Entry* known = entry(origin);
  if (known == nullptr) {
    return {};
  }
  origin = known->origin;
  return known->text;
}

TracedBlocks Trace::settle(Document& document) const {
  TracedBlocks blocks;
  for (Block& block : document.blocks) {
    std::vector<TracedText>& texts = blocks.emplace_back();
    if (auto* paragraph = std::get_if<Paragraph>(&block)) {
      texts.push_back(settleOne(paragraph->origin));
    } else {
      for (Cell& cell : std::get<Table>(block).cells) {
        texts.push_back(settleOne(cell.origin));
      }
    }
  }
  return blocks;
}

}  // namespace gouji::xml
