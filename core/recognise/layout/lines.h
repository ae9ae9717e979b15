#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "core/recognise/layout/headings.h"
#include "core/recognise/layout/passages.h"
#include "core/text/figure.h"
#include "core/text/fold.h"

namespace gouji {

/// A part of a paragraph or cell: the smallest thing that the tables are read from.
struct Piece {
  Place place;            ///< with the byte range of `text`
  std::string_view text;  ///< as printed, in the Document
  std::u32string folded;
  Figure figure;
  int column = -1;  ///< grid column of its cell, -1 outside tables
  int column_span = 1;
  /// Digits cut out of loose text behind a label: figures, though perhaps several run together.
  bool is_run = false;
  bool is_number_mark = false;  ///< nothing but the number of a label that stands elsewhere: "1."

  bool blank() const { return folded.empty(); }
  bool isDash() const { return (figure.style & kDash) != 0; }
  bool assumedZero() const { return figure.value == Decimal(0); }
  /// What a value cell may hold: a figure, nothing, 无 or a dash.
  bool isValue() const {
    return blank() || is_run || isDash() || (figure.value.has_value() && !is_number_mark);
  }
};

/// A row of a table, or a paragraph of loose text.
struct Line {
  std::vector<Piece> pieces;
  bool of_table = false;
  Columns columns = Columns::ordinal;
  /// Columns of its grid, where it has one, that the row does not reach: as many cells or fewer
  /// were lost, anywhere in it.
  int lost = 0;
  /// Cut out of loose text: several figures may stand in one piece.
  bool loose = false;
  /// For rows of tables: which (blocks that are one table after another keep their own number).
  std::size_t block = 0;

  const Place& place() const { return pieces.front().place; }
};

/// The document as lines in reading order. Paragraphs are cut at `headings`; where labels of the
/// form and figures stand in one paragraph, they are taken apart. No line is empty of pieces.
std::vector<Line> linesOf(const Document& document, std::span<const Passage> passages,
                          std::span<const HeadingMark> headings);

}  // namespace gouji
