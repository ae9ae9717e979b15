#pragma once

#include <string_view>

#include "core/document/document.h"
#include "filters/import/limits.h"

namespace gouji::text {

/// Whether `bytes` are plain text or Markdown, in whatever encoding; RTF, XML and MHTML are not.
bool detect(std::string_view bytes);

/// One paragraph a line, but for tables of tabs and of pipes. Throws ReadError.
Document read(std::string_view bytes, const Limits& limits);

}  // namespace gouji::text
