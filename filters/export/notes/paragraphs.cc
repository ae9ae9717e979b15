#include "filters/export/notes/paragraphs.h"

namespace gouji::notes {

using xml::Markup;

std::size_t Paragraphs::outermost(std::size_t element) const {
  std::size_t found = Markup::kNone;
  for (; element != Markup::kNone; element = markup_.elements().at(element).parent) {
    if (is_paragraph_(markup_.elements()[element])) {
      found = element;
    }
  }
  return found;
}

std::size_t Paragraphs::firstIn(std::size_t holder) const {
  const auto& elements = markup_.elements();
  for (std::size_t i = holder; i < elements.size() && elements[i].begin < elements[holder].end;
       ++i) {
    if (!is_paragraph_(elements[i])) {
      continue;
    }
    bool hidden = false;
    for (std::size_t up = elements[i].parent; up != Markup::kNone; up = elements[up].parent) {
      hidden = hidden || hides_(elements[up]);
    }
    if (!hidden) {
      return outermost(i);
    }
  }
  return Markup::kNone;
}

std::optional<Paragraphs::Ends> Paragraphs::endsOf(const xml::TracedText& text, std::size_t begin,
                                                   std::size_t end) const {
  Ends ends;
  ends.selection = selected(text, begin, end);
  if (ends.selection) {
    ends.from = outermost(ends.selection->first->from.element);
    ends.to = outermost(ends.selection->last->from.element);
  } else {
    ends.from = text.element == Markup::kNone ? Markup::kNone : firstIn(text.element);
    ends.to = ends.from;
  }
  return ends.from == Markup::kNone || ends.to == Markup::kNone ? std::nullopt
                                                                : std::optional(ends);
}

}  // namespace gouji::notes
