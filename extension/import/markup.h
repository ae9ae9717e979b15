#pragma once

#include <string>

#include "core/document/document.h"

namespace gouji::office {

/// The document as HTML that Writer reads: headings, paragraphs, tables with their spans. What only
/// a page has (headers, page numbers) is left out.
std::string markupOf(const Document& document);

}  // namespace gouji::office
