#pragma once

#include <poppler/CharTypes.h>

#include <string>
#include <vector>

class GfxFont;

namespace gouji::pdf {

/// Whether the codes of a font are numbers of its glyphs and nothing says of which characters:
/// Poppler then takes the numbers for Unicode.
bool tellsNoCharacters(const GfxFont& font);

/// UTF-8 of what Poppler says of a glyph; U+FFFD where it says nothing.
std::string textOf(CharCode code, const Unicode* unicode, int length);

/// The code points of UTF-8 `text`, each a string.
std::vector<std::string> charactersOf(const std::string& text);

}  // namespace gouji::pdf
