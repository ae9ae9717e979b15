#pragma once

#include <cstddef>
#include <optional>

#include "filters/export/notes/paragraphs.h"
#include "filters/import/xml/markup.h"
#include "filters/import/xml/trace.h"

namespace gouji::notes {

/// Byte offsets at which the two ends of an annotation go in.
struct OdtAnchor {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t paragraph = 0;  ///< the text:p or text:h that it begins in
};

/// The anchor of bytes `begin` to `end` of a text, or of all of it where that is empty. Its ends
/// stand in the outermost text:p or text:h, or in a text:span of it: what stands in the text box of
/// a shape is lost. None where there is no paragraph. Both ends of the anchor of a paragraph that
/// is an empty-element tag are its beginning.
std::optional<OdtAnchor> odtAnchorOf(const xml::Markup& markup, const xml::TracedText& text,
                                     std::size_t begin, std::size_t end);

/// The anchor of the first paragraph of the text.
std::optional<OdtAnchor> firstOdtAnchor(const xml::Markup& markup);

/// The text:p and text:h of a part. What the record of tracked changes and annotations hold is no
/// text of the document.
Paragraphs odtParagraphs(const xml::Markup& markup);

}  // namespace gouji::notes
