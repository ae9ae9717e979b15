#include "core/rules/structure/printed_rows.h"

#include <algorithm>
#include <string>

#include "core/form/labels.h"
#include "core/text/fold.h"
#include "core/text/numbering.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

bool isOf(const Spelling& spelling, FormTable table) {
  switch (table) {
    case FormTable::disclosure:
      return spelling.kind == LabelKind::disclosure_row;
    case FormTable::requests:
      return spelling.kind == LabelKind::request_row;
    default:
      return spelling.kind == LabelKind::review_group || spelling.kind == LabelKind::review_column;
  }
}

/// The label, and figures or nothing behind it.
bool begins(View piece, View label) {
  return piece.starts_with(label) &&
         piece.find_first_not_of(U"0123456789.,-/", label.size()) == View::npos;
}

/// True where the piece is a row's.
bool addPiece(View piece, FormTable table, PrintedRows& rows) {
  const View words = withoutNumber(piece);
  for (const Spelling& spelling : spellings()) {
    // 3.其他 is only itself with its number; the words alone are those of a column too.
    constexpr std::size_t kShort = 3;
    const bool told = spelling.text.size() >= kShort || words.size() < piece.size() ||
                      table != FormTable::requests;
    if (isOf(spelling, table) && told && begins(words, spelling.text) &&
        !hasOtherNumber(piece, spelling)) {
      rows.insert(spelling.key);
      return true;
    }
  }
  return false;
}

void addLines(std::string_view text, FormTable table, PrintedRows& rows) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\n|\t", at), text.size());
    addPiece(fold(text.substr(at, end - at)).text, table, rows);
    at = end + 1;
  }
}

}  // namespace

SectionKey sectionOfTable(FormTable table) {
  switch (table) {
    case FormTable::disclosure:
      return SectionKey::disclosure;
    case FormTable::requests:
      return SectionKey::requests;
    default:
      return SectionKey::review;
  }
}

PrintedRows printedRows(const Judged& judged, const Section& section, FormTable table) {
  PrintedRows rows;
  addLines(section.text, table, rows);
  const auto& blocks = judged.document.blocks;
  for (std::size_t i = section.place.block; i < blocks.size(); ++i) {
    const Table* cells = std::get_if<Table>(&blocks[i]);
    for (std::size_t cell = 0; cells != nullptr && cell < cells->cells.size(); ++cell) {
      const std::string& text = cells->cells[cell].text;
      const Place place{i, cell, 0, 0};
      if (section.place <= place && place < section.end &&
          !addPiece(fold(text).text, table, rows)) {
        addLines(text, table, rows);
      }
    }
  }
  return rows;
}

bool rowsArePrinted(const Judged& judged, const Section& section, FormTable table) {
  return printedRows(judged, section, table).size() >= 2;
}

}  // namespace gouji::rules
