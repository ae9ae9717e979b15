#pragma once

#include <string_view>

#include "core/document/document.h"
#include "filters/import/limits.h"

namespace gouji {

/// Source formats, told by content and never by a file's name.
enum class Format { text, html, docx, odt, pdf };

/// "text", "html", "docx", "odt", "pdf": as in the JSON's `source.format`.
std::string_view formatName(Format format);

/// What `bytes` are. Throws ReadError (empty, unknown_format, encrypted).
Format detectFormat(std::string_view bytes);

/// Reads a whole file's bytes as `format` into a Document. Throws ReadError.
Document importDocument(std::string_view bytes, Format format, const Limits& limits = {});

}  // namespace gouji
