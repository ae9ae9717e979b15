#include "filters/import/pdf/glyph_text.h"

#include <poppler/GfxFont.h>

#include "core/text/unicode.h"

namespace gouji::pdf {

bool tellsNoCharacters(const GfxFont& font) {
  if (!font.isCIDFont() || font.hasToUnicodeCMap()) {
    return false;
  }
  const auto& glyphs = static_cast<const GfxCIDFont&>(font);
  const GooString* collection = glyphs.getCollection();
  return glyphs.getCIDToGID() == nullptr && collection != nullptr &&
         collection->toStr() == "Adobe-Identity";
}

std::string textOf(CharCode code, const Unicode* unicode, int length) {
  std::string text;
  for (int index = 0; unicode != nullptr && index < length; ++index) {
    if (unicode[index] != 0) {
      appendUtf8(text, unicode[index]);
    }
  }
  if (text.empty()) {
    appendUtf8(text, code == 0x20 ? U' ' : U'\uFFFD');
  }
  return text;
}

std::vector<std::string> charactersOf(const std::string& text) {
  std::vector<std::string> characters;
  for (const char byte : text) {
    const bool continues = (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
    if (!continues || characters.empty()) {
      characters.emplace_back();
    }
    characters.back() += byte;
  }
  return characters;
}

}  // namespace gouji::pdf
