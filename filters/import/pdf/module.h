#pragma once

#include <string_view>

#include "core/document/document.h"
#include "filters/import/limits.h"

namespace gouji::pdf {

/// The one function of the loadable module (gouji-pdf.so), which alone is linked with Poppler:
/// a program that reads no PDF does not pay for loading Poppler's thirty libraries.
using ReadFunction = void (*)(std::string_view bytes, const Limits& limits, Document& document);
inline constexpr const char* kReadFunctionName = "gouji_read_pdf";
inline constexpr const char* kModuleName = "gouji-pdf.so";

}  // namespace gouji::pdf
