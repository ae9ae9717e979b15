#include "core/document/document.h"

namespace gouji {

const std::string& textAt(const Document& document, const Place& place) {
  const Block& block = document.blocks.at(place.block);
  if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
    return paragraph->text;
  }
  return std::get<Table>(block).cells.at(place.cell).text;
}

std::string_view excerptAt(const Document& document, const Place& place) {
  const std::string_view text = textAt(document, place);
  return text.substr(place.begin, place.end - place.begin);
}

Origin originOf(const Document& document, const Place& place) {
  const Block& block = document.blocks.at(place.block);
  if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
    return paragraph->origin;
  }
  return std::get<Table>(block).cells.at(place.cell).origin;
}

}  // namespace gouji
