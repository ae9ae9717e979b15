#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji {

/// How many bytes from the start are well-formed UTF-8 (Unicode Standard, table 3-7).
std::size_t validUtf8Prefix(std::string_view bytes);

/// Appends `bytes` to `out`, U+FFFD for each malformed byte.
void appendRepairedUtf8(std::string& out, std::string_view bytes);

}  // namespace gouji
