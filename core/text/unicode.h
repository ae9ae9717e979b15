#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji {

/// The code point at `at`, which moves behind it. Malformed bytes count as U+FFFD, one each.
char32_t nextCodePoint(std::string_view utf8, std::size_t& at);

void appendUtf8(std::string& out, char32_t c);
std::string toUtf8(std::u32string_view text);
std::u32string toUtf32(std::string_view utf8);

/// White space of any script, zero-width characters and the byte order mark among it.
bool isSpace(char32_t c);

bool isHan(char32_t c);

/// ASCII for a full-width form (U+FF01..U+FF5E), else `c` itself.
char32_t narrowed(char32_t c);

/// `utf8` without white space at its ends.
std::string_view trimmed(std::string_view utf8);

/// `utf8` without any white space.
std::string withoutSpaces(std::string_view utf8);

}  // namespace gouji
