#pragma once

#include <string>
#include <string_view>

namespace gouji::page {

/// Whether words of such characters are parted by spaces (Latin letters, ASCII signs, digits).
bool isSpaced(char32_t code);
/// Ideographs and the full-width signs set with them.
bool isIdeographic(char32_t code);
/// White space or a control.
bool isBlank(char32_t code);

/// Whether `text` begins as a heading of the first order does: 一、 to 十、.
bool startsSection(std::string_view text);
/// Whether it begins with the number of a row or clause: "1.", "（一）", "三、".
bool isEnumerated(std::string_view text);
/// Whether it is what a cell for a figure holds: digits and the signs within numbers.
bool isFigure(std::string_view text);

/// Nothing but plain digits, and at least one.
bool isDigits(std::string_view text);
/// Full-width digits as plain ones, without separators of thousands and line ends; all else stays.
std::string plainDigits(std::string_view text);

/// Radical, compatibility and vertical-form code points, which some printers write for a plain
/// character of the same look, as that character; everything else unchanged.
std::string plainCharacters(std::string_view text);

}  // namespace gouji::page
