#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/document/document.h"
#include "core/recognise/layout/headings.h"
#include "core/recognise/layout/lines.h"
#include "core/recognise/layout/passages.h"
#include "core/recognise/table/rows/rows.h"

namespace gouji::test {

inline Paragraph paragraph(std::string text, ParagraphRole role = ParagraphRole::body) {
  return {std::move(text), role, role == ParagraphRole::heading ? 1 : 0, {}};
}

/// Texts row by row, each cell one column wide.
inline Table table(const std::vector<std::vector<std::string>>& rows,
                   Columns meaning = Columns::grid) {
  Table made;
  made.meaning = meaning;
  for (const auto& row : rows) {
    int column = 0;
    for (const std::string& text : row) {
      made.cells.push_back({made.rows, column++, 1, 1, text, {}});
    }
    made.columns = std::max(made.columns, column);
    ++made.rows;
  }
  return made;
}

/// A document with what recognition makes of it first; the later parts refer to the earlier.
struct Laid {
  explicit Laid(std::vector<Block> blocks)
      : document{std::move(blocks)},
        passages(passagesOf(document, false)),
        marks(findHeadings(passages)),
        lines(linesOf(document, passages, marks)) {}
  Laid(const Laid&) = delete;
  Laid& operator=(const Laid&) = delete;

  Document document;
  std::vector<Passage> passages;
  std::vector<HeadingMark> marks;
  std::vector<Line> lines;
};

inline std::string joined(const std::vector<const Piece*>& pieces) {
  std::string text;
  for (const Piece* piece : pieces) {
    text.append(piece == pieces.front() ? "" : "|").append(piece->text);
  }
  return text;
}

/// Pieces as printed, parted by "|".
inline std::string sketch(const Line& line) {
  std::string text;
  for (std::size_t i = 0; i < line.pieces.size(); ++i) {
    text.append(i == 0 ? "" : "|").append(line.pieces[i].text);
  }
  return text;
}

/// "label|label: cell|cell".
inline std::string sketch(const RawRow& row) {
  return joined(row.labels) + ": " + joined(row.cells);
}

template <class Each>
std::vector<std::string> sketches(const std::vector<Each>& all) {
  std::vector<std::string> made;
  for (const Each& each : all) {
    made.push_back(sketch(each));
  }
  return made;
}

}  // namespace gouji::test
