#pragma once

#include <string_view>

#include "core/document/document.h"
#include "filters/import/limits.h"

namespace gouji::pdf {

/// Whether `bytes` look like this format.
bool detect(std::string_view bytes);

/// Throws ReadError.
Document read(std::string_view bytes, const Limits& limits);

}  // namespace gouji::pdf
