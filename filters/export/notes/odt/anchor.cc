#include "filters/export/notes/odt/anchor.h"

namespace gouji::notes {
namespace {

using xml::Markup;

enum class Side { begin, end };

/// The byte offset of what stands at byte `offset` of a piece, moved out of whatever may not hold
/// an annotation.
std::size_t point(const Markup& markup, std::size_t paragraph, const xml::Piece& piece,
                  std::size_t offset, Side side) {
  const auto& elements = markup.elements();
  const std::size_t around = piece.from.element;
  std::size_t climbed = piece.whole ? around : Markup::kNone;
  for (std::size_t up = piece.whole ? elements.at(around).parent : around; up != paragraph;
       up = elements.at(up).parent) {
    if (elements.at(up).name != "text:span") {
      climbed = up;
    }
  }
  if (climbed == Markup::kNone) {
    if (const auto at = piece.from.at(offset)) {
      return *at;
    }
    climbed = around;
  }
  if (climbed == paragraph) {
    return side == Side::begin ? elements[paragraph].inside : elements[paragraph].last;
  }
  return side == Side::begin ? elements[climbed].begin : elements[climbed].end;
}

OdtAnchor wholeOf(const Markup& markup, std::size_t paragraph) {
  const Markup::Element& element = markup.elements()[paragraph];
  return {element.inside, element.last, paragraph};
}

}  // namespace

Paragraphs odtParagraphs(const Markup& markup) {
  return {
      markup,
      [](const Markup::Element& each) { return each.name == "text:p" || each.name == "text:h"; },
      [](const Markup::Element& each) {
        return each.name == "text:tracked-changes" || each.name == "office:annotation";
      }};
}

std::optional<OdtAnchor> odtAnchorOf(const Markup& markup, const xml::TracedText& text,
                                     std::size_t begin, std::size_t end) {
  const auto ends = odtParagraphs(markup).endsOf(text, begin, end);
  if (!ends) {
    return std::nullopt;
  }
  if (!ends->selection) {
    return wholeOf(markup, ends->from);
  }
  const auto& [first, skipped, last, taken] = *ends->selection;
  return OdtAnchor{point(markup, ends->from, *first, skipped, Side::begin),
                   point(markup, ends->to, *last, taken, Side::end), ends->from};
}

std::optional<OdtAnchor> firstOdtAnchor(const Markup& markup) {
  const auto& elements = markup.elements();
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (elements[i].name == "office:text") {
      const std::size_t paragraph = odtParagraphs(markup).firstIn(i);
      return paragraph == Markup::kNone ? std::nullopt : std::optional(wholeOf(markup, paragraph));
    }
  }
  return std::nullopt;
}

}  // namespace gouji::notes
