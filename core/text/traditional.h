#pragma once

#include <string_view>

namespace gouji {

/// The Simplified form of a Traditional character, else `c` itself (character by character: the
/// table is made from ICU's "Traditional-Simplified" when gouji is built).
char32_t simplified(char32_t c);

/// Whether the text (UTF-8) is written in Traditional characters.
bool isTraditional(std::string_view utf8);

}  // namespace gouji
