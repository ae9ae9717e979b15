#include "core/report/passages.h"

namespace gouji {

std::vector<Passage> passagesOf(const Document& document, bool traditional) {
  std::vector<Passage> passages;
  for (std::size_t block = 0; block < document.blocks.size(); ++block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block])) {
      passages.push_back({{block, Place::kNoCell, 0, paragraph->text.size()},
                          paragraph->text,
                          fold(paragraph->text, traditional),
                          paragraph->role,
                          false});
      continue;
    }
    const auto& cells = std::get<Table>(document.blocks[block]).cells;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
      const std::string& text = cells[cell].text;
      passages.push_back({{block, cell, 0, text.size()},
                          text,
                          fold(text, traditional),
                          ParagraphRole::body,
                          true});
    }
  }
  return passages;
}

}  // namespace gouji
