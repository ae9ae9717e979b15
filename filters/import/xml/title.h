#pragma once

#include <string>
#include <string_view>

#include "filters/import/limits.h"

namespace gouji::xml {

/// The dc:title of a part with metadata (ECMA-376 part 2, 11; OpenDocument 1.3 part 3, 4.3.2.16),
/// without white space around it.
/// "" if there is none. Throws ReadError.
std::string readTitle(std::string_view xml, const std::string& part, const Limits& limits);

}  // namespace gouji::xml
