#include "core/recognise/layout/passages.h"

#include <algorithm>

#include "core/form/labels.h"
#include "core/text/figure.h"
#include "core/text/likeness.h"
#include "core/text/numbering.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

/// Words of the form that stand above or beside figures. A heading of a section is none of them.
bool isLabel(std::u32string_view words) {
  constexpr double kAlike = 0.6;
  const auto all = spellings();
  return std::any_of(all.begin(), all.end(), [&](const Spelling& spelling) {
    // A sentence that holds a label is longer than the label.
    return spelling.kind != LabelKind::heading && words.size() * 2 <= spelling.text.size() * 3 &&
           likeness(words, spelling.text).score >= kAlike;
  });
}

/// A heading, a sentence or a signature that was put into a table: it fills the row, says
/// something, and is no label of the form.
bool isText(const Cell& cell, const Table& table, const Folded& folded) {
  if (table.meaning != Columns::grid || table.columns < 2 || table.rows < 2 ||
      cell.column_span != table.columns) {
    return false;
  }
  const auto letters = std::count_if(folded.text.begin(), folded.text.end(), isHan);
  constexpr int kFewestLetters = 2;
  return letters >= kFewestLetters && !readFigure(cell.text).value &&
         !isLabel(withoutNumber(folded.text));
}

}  // namespace

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
    const auto& table = std::get<Table>(document.blocks[block]);
    const auto& cells = table.cells;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
      const std::string& text = cells[cell].text;
      Folded folded = fold(text, traditional);
      const bool of_table = !isText(cells[cell], table, folded);
      passages.push_back(
          {{block, cell, 0, text.size()}, text, std::move(folded), ParagraphRole::body, of_table});
    }
  }
  return passages;
}

}  // namespace gouji
