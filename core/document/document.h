#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/document/place.h"

namespace gouji {

/// Where a block or cell begins in its source, for people: 1-based, 0 where the format has none.
struct Origin {
  int page = 0;
  int line = 0;

  bool operator==(const Origin&) const = default;
};

/// What a paragraph is in its source, as far as the format tells.
enum class ParagraphRole {
  body,
  heading,   ///< marked as a heading by the format (h1..h6, outline level); not a guess from text
  metadata,  ///< said about the document, not in it: a page's title, a `<meta>`, a site's field
             ///< line
  margin,    ///< page header, footer, page number
  footnote,
  /// Site chrome: navigation, breadcrumbs, footers. Kept, since some titles stand nowhere else.
  chrome,
};

struct Paragraph {
  std::string text;  ///< UTF-8, as printed; a number made by the program (Word) is part of it
  ParagraphRole role = ParagraphRole::body;
  int level = 0;  ///< 1..6 for headings, else 0
  Origin origin;
  std::uint32_t source = 0;  ///< number that a reader gave to what it read; carried through
};

/// One cell of a table. `row` and `column` are those of its top left corner, 0-based.
struct Cell {
  int row = 0;
  int column = 0;
  int row_span = 1;
  int column_span = 1;
  std::string text;  ///< paragraphs and line breaks within a cell are joined by '\n'
  Origin origin;
  std::uint32_t source = 0;  ///< as in Paragraph
};

/// What the column numbers of a table's cells mean.
enum class Columns {
  grid,     ///< true positions: cells of one column stand below each other, spans are known
  ordinal,  ///< only the order within the row is known (tabs, pipes): merged cells may be missing
};

struct Table {
  int rows = 0;
  int columns = 0;
  Columns meaning = Columns::grid;
  std::vector<Cell>
      cells;  ///< ordered by row, then column; grid positions without a cell are holes
};

using Block = std::variant<Paragraph, Table>;

/// What any source format yields: blocks in reading order.
struct Document {
  std::vector<Block> blocks;
};

/// The paragraph's or cell's whole text that `place` points into. Throws std::out_of_range.
const std::string& textAt(const Document& document, const Place& place);

/// The part of it that `place` points at. Throws std::out_of_range.
std::string_view excerptAt(const Document& document, const Place& place);

/// Page and line where the paragraph or cell at `place` begins. Throws std::out_of_range.
Origin originOf(const Document& document, const Place& place);

}  // namespace gouji
