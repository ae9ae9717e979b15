#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "filters/export/notes/marks.h"
#include "filters/export/notes/paragraphs.h"
#include "filters/import/xml/markup.h"
#include "filters/import/xml/trace.h"

namespace gouji::notes {

/// Where an anchor goes in: between `before` and `after`, which cut a run in two.
struct DocxPoint {
  std::size_t at = 0;
  std::string before;
  std::string after;
  Mark mark = Mark::none;
};

struct DocxAnchor {
  DocxPoint begin;
  DocxPoint end;
  std::size_t paragraph = 0;  ///< the w:p that it begins in
};

/// The anchor of bytes `begin` to `end` of a text, or of all of it where that is empty. Anchors
/// stand between the children of the outermost w:p only, and in runs that are such: comments are
/// not allowed in text boxes, and are lost with a tracked insertion. None where there is no w:p.
std::optional<DocxAnchor> anchorOf(const xml::Markup& markup, const xml::TracedText& text,
                                   std::size_t begin, std::size_t end);

/// The anchor of the first paragraph of the body.
std::optional<DocxAnchor> firstAnchor(const xml::Markup& markup);

/// The w:p of a part, those of text boxes in what is around them.
Paragraphs docxParagraphs(const xml::Markup& markup);

}  // namespace gouji::notes
