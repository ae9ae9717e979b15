#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/document/document.h"
#include "filters/import/limits.h"
#include "filters/import/xml/trace.h"

namespace gouji::odt {

/// The part that holds a document's text.
inline constexpr std::string_view kContentPart = "content.xml";

/// Whether `bytes` look like this format.
bool detect(std::string_view bytes);

/// Throws ReadError.
Document read(std::string_view bytes, const Limits& limits);

/// The same, and where each text stands in the content part.
struct Traced {
  Document document;
  xml::TracedBlocks places;
  std::unique_ptr<const std::string> xml;  ///< what the content part holds
  xml::Markup markup;                      ///< of `xml`
};
Traced readTraced(std::string_view bytes, const Limits& limits);

}  // namespace gouji::odt
