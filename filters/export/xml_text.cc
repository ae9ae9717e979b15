#include "filters/export/xml_text.h"

#include "core/text/unicode.h"

namespace gouji {
namespace {

/// XML 1.0, production 2 (Char).
bool isXmlChar(char32_t c) {
  return c >= 0x20 && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff && c <= 0x10ffff;
}

}  // namespace

std::string xmlEscaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = nextCodePoint(text, at);
    switch (c) {
      case U'&':
        out += "&amp;";
        break;
      case U'<':
        out += "&lt;";
        break;
      case U'>':
        out += "&gt;";
        break;
      case U'"':
        out += "&quot;";
        break;
      case U'\n':
        out += "&#10;";
        break;
      case U'\t':
        out += "&#9;";
        break;
      case U'\r':
        out += "&#13;";
        break;
      default:
        appendUtf8(out, isXmlChar(c) ? c : U'\uFFFD');
    }
  }
  return out;
}

}  // namespace gouji
