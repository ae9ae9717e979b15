#pragma once

#include <string>
#include <string_view>

#include "filters/import/limits.h"

namespace gouji::docx {

/// The dc:title of a core properties part (ECMA-376 part 2, 11), without white space around it.
/// "" if there is none. Throws ReadError.
std::string readTitle(std::string_view xml, const std::string& part, const Limits& limits);

}  // namespace gouji::docx
