#include "filters/export/notes/odt_anchor.h"

#include <string_view>

#include "filters/export/notes/selection.h"

namespace gouji::notes {
namespace {

using xml::Markup;

enum class Side { begin, end };

bool isParagraph(const Markup::Element& element) {
  return element.name == "text:p" || element.name == "text:h";
}

/// Of the body: what styles and the record of tracked changes hold is no text of the document.
std::size_t paragraphIn(const Markup& markup, std::size_t holder) {
  const auto& elements = markup.elements();
  for (std::size_t i = holder; i < elements.size() && elements[i].begin < elements[holder].end;
       ++i) {
    if (!isParagraph(elements[i])) {
      continue;
    }
    bool hidden = false;
    for (std::size_t up = elements[i].parent; up != Markup::kNone; up = elements[up].parent) {
      hidden = hidden || elements[up].name == "text:tracked-changes" ||
               elements[up].name == "office:annotation";
    }
    if (!hidden) {
      return outermostOdtParagraph(markup, i);
    }
  }
  return Markup::kNone;
}

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

std::size_t outermostOdtParagraph(const Markup& markup, std::size_t element) {
  std::size_t found = Markup::kNone;
  for (; element != Markup::kNone; element = markup.elements().at(element).parent) {
    if (isParagraph(markup.elements()[element])) {
      found = element;
    }
  }
  return found;
}

std::optional<OdtAnchor> odtAnchorOf(const Markup& markup, const xml::TracedText& text,
                                     std::size_t begin, std::size_t end) {
  const auto selection = selected(text, begin, end);
  if (!selection) {
    const std::size_t holder = markup.elementOf(text.event);
    const std::size_t paragraph =
        holder == Markup::kNone ? Markup::kNone : paragraphIn(markup, holder);
    return paragraph == Markup::kNone ? std::nullopt : std::optional(wholeOf(markup, paragraph));
  }
  const auto& [first, skipped, last, taken] = *selection;
  const std::size_t from = outermostOdtParagraph(markup, markup.elementOf(first->from.event));
  const std::size_t to = outermostOdtParagraph(markup, markup.elementOf(last->from.event));
  if (from == Markup::kNone || to == Markup::kNone) {
    return std::nullopt;
  }
  return OdtAnchor{
      point(markup, from, {first->from.event, first->from.offset + skipped}, first->whole,
            Side::begin),
      point(markup, to, {last->from.event, last->from.offset + taken}, last->whole, Side::end),
      from};
}

std::optional<OdtAnchor> firstOdtAnchor(const Markup& markup) {
  const auto& elements = markup.elements();
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (elements[i].name == "office:text") {
      const std::size_t paragraph = paragraphIn(markup, i);
      return paragraph == Markup::kNone ? std::nullopt : std::optional(wholeOf(markup, paragraph));
    }
  }
  return std::nullopt;
}

}  // namespace gouji::notes
