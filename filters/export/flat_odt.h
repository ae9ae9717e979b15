#pragma once

#include <string>

#include "core/document/document.h"

namespace gouji {

/// The document as one XML file that an office opens (OpenDocument 1.3 part 3, section 3.1.2):
/// headings, paragraphs with their tabs and spaces, bordered tables with their spans; holes of a
/// table's grid are empty cells. What only a page or a web site has (page numbers, metadata) is
/// left out.
std::string flatOdt(const Document& document);

}  // namespace gouji
