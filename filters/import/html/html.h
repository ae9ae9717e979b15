#pragma once

#include <string_view>

#include "core/document/document.h"
#include "filters/import/limits.h"

namespace gouji::html {

/// Whether `bytes` are an HTML page or a fragment of one, in whatever encoding. MHTML is none.
bool detect(std::string_view bytes);

/// Throws ReadError. Damaged HTML is read as far as it goes.
Document read(std::string_view bytes, const Limits& limits);

/// Appends the blocks of `markup` (UTF-8) that begins at `line` of a surrounding document.
void appendFragment(Document& document, std::string_view markup, int line, const Limits& limits);

}  // namespace gouji::html
