#pragma once

#include <string>

class PDFDoc;

namespace gouji::pdf {

/// The title in the document's information dictionary as UTF-8, "" if there is none. Titles that
/// producers wrote in UTF-8 or GB 18030, against the standard, are read too.
std::string titleOf(PDFDoc& document);

/// A text string (ISO 32000-1, 7.9.2.2) as UTF-8.
std::string textString(const std::string& bytes);

}  // namespace gouji::pdf
