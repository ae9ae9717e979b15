#include "core/rules/structure/section_text.h"

#include <algorithm>

#include "core/text/fold.h"

namespace gouji::rules {

std::u32string foldedText(const Report& report, const Section& section) {
  return fold(section.text, report.script == Script::traditional).text;
}

bool isEmpty(const Document& document, const Report& report, const Section& section) {
  const auto& blocks = document.blocks;
  const std::size_t end = std::min(section.end.block, blocks.size());
  for (std::size_t i = section.place.block + 1; i < end; ++i) {
    const auto* table = std::get_if<Table>(&blocks[i]);
    if (table != nullptr &&
        std::any_of(table->cells.begin(), table->cells.end(),
                    [](const Cell& cell) { return !fold(cell.text).text.empty(); })) {
      return false;
    }
  }
  return foldedText(report, section).empty();
}

Message headingOf(const Report& report, const Section& section) {
  return quoted(editionOf(report.edition).headings[static_cast<std::size_t>(section.key)]);
}

bool hasAny(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::u32string_view word) { return text.find(word) != text.npos; });
}

}  // namespace gouji::rules
