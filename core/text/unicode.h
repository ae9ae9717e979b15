#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji {

/// The code point at `at`, which moves behind it. Malformed bytes count as U+FFFD, one each.
char32_t nextCodePoint(std::string_view utf8, std::size_t& at);

/// Its first and last code point; U+FFFD where there is none.
char32_t firstCodePoint(std::string_view utf8);
char32_t lastCodePoint(std::string_view utf8);

/// How many bytes from the start are well-formed (Unicode Standard, table 3-7).
std::size_t validUtf8Prefix(std::string_view bytes);
/// Appends `bytes`, U+FFFD for each malformed one.
void appendRepairedUtf8(std::string& out, std::string_view bytes);

/// U+FFFD for what is no code point.
void appendUtf8(std::string& out, char32_t c);
std::string toUtf8(std::u32string_view text);
std::u32string toUtf32(std::string_view utf8);

/// White space of any script, zero-width characters and the byte order mark among it.
bool isSpace(char32_t c);

bool isHan(char32_t c);

bool isAsciiDigit(char32_t c);

/// ASCII for a full-width form (U+FF01..U+FF5E), else `c` itself.
char32_t narrowed(char32_t c);

/// `utf8` without white space at its ends.
std::string_view trimmed(std::string_view utf8);

/// `utf8` without any white space.
std::string withoutSpaces(std::string_view utf8);

}  // namespace gouji
