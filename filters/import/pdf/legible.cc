#include "filters/import/pdf/legible.h"

#include <cstddef>
#include <set>

#include "core/text/unicode.h"

namespace gouji::pdf {
namespace {

/// Below this many glyphs nothing can be said of a text.
constexpr std::size_t kMany = 100;
/// The form's headings and labels have twice this many ideographs, some 150 different ones.
constexpr std::size_t kForm = 200;
/// A text of kForm ideographs has more different ones; fewer are one glyph for each that its font
/// lacks, under the code of the first of them.
constexpr std::size_t kFewKinds = 16;

/// Signs that stand where a character could not be told: replacements, boxes, private codes.
bool isStandIn(char32_t code) {
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  const bool is_private = (code >= 0xE000 && code <= 0xF8FF) || code >= 0xF0000;
  return control || is_private || code == 0xFFFD || code == 0x25A1 || code == U'?';
}

bool isIdeograph(char32_t code) {
  return (code >= 0x3400 && code <= 0x9FFF) || (code >= 0x20000 && code < 0x40000);
}

}  // namespace

bool isLegible(const std::vector<page::Page>& pages) {
  std::size_t printed = 0;
  std::size_t stand_ins = 0;
  std::size_t ideographs = 0;
  std::set<char32_t> kinds;
  for (const page::Page& page : pages) {
    for (const page::Glyph& glyph : page.glyphs) {
      const char32_t code = firstCodePoint(glyph.text);
      const bool stand_in = isStandIn(code);
      stand_ins += stand_in ? 1 : 0;
      printed += stand_in || !glyph.space ? 1 : 0;
      if (isIdeograph(code)) {
        ++ideographs;
        if (kinds.size() <= kFewKinds) {
          kinds.insert(code);
        }
      }
    }
  }
  if (ideographs >= kForm && kinds.size() <= kFewKinds) {
    stand_ins += ideographs;
    ideographs = 0;
  }
  return stand_ins < kMany || stand_ins * 2 <= printed || ideographs >= kForm;
}

}  // namespace gouji::pdf
