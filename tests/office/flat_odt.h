#pragma once

#include <string>

#include "core/document/document.h"

namespace gouji::test {

/// The document as one XML file that LibreOffice opens (OpenDocument 1.3 part 3, section 3.1.2):
/// bordered tables with their spans, the first paragraph centred as a title.
std::string flatOdt(const Document& document);

}  // namespace gouji::test
