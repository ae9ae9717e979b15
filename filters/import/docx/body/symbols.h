#pragma once

#include <string>
#include <string_view>

namespace gouji::docx {

/// The character that w:sym stands for: `code` in hexadecimal, in a symbol font or an ordinary
/// one. "" where no character of Unicode's has that look.
std::string symbolText(std::string_view font, std::string_view code);

}  // namespace gouji::docx
