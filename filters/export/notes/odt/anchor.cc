#include "filters/export/notes/odt/anchor.h"

namespace gouji::notes {
namespace {

using xml::Markup;

enum class Side { begin, end };

/// The byte offset of what stands `offset` bytes behind `event`, moved out of whatever may not
/// hold an annotation.
std::size_t point(const Markup& markup, std::size_t paragraph, const xml::TextPosition& from,
                  bool whole, Side side) {
  const auto& elements = markup.elements();
  const std::size_t named = markup.elementOf(from.event);
  // Text behind an end tag stands in that element's parent.
  const std::size_t around =
      whole || markup.isStart(from.event) ? named : elements.at(named).parent;
  std::size_t climbed = whole ? named : Markup::kNone;
  for (std::size_t up = whole ? elements.at(named).parent : around; up != paragraph;
       up = elements.at(up).parent) {
    if (elements.at(up).name != "text:span") {
      climbed = up;
    }
  }
  if (climbed == Markup::kNone) {
    if (const auto at = markup.find(from.event, from.offset)) {
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
  return OdtAnchor{point(markup, ends->from, {first->from.event, first->from.offset + skipped},
                         first->whole, Side::begin),
                   point(markup, ends->to, {last->from.event, last->from.offset + taken},
                         last->whole, Side::end),
                   ends->from};
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
