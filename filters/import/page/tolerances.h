#pragma once

#include <cstddef>

#include "core/document/unfold.h"

namespace gouji::page {

/// Every tolerance of the layout analysis. Lengths in points, or in em of the text at hand.
struct Tolerances {
  // Rules to edges.
  double collinear = 0.8;    ///< rules this far apart lie on one line
  double dash_gap = 3.5;     ///< gap in a line that is still one edge
  double touch = 3.0;        ///< edges this near meet
  double snap = 3.0;         ///< neighbouring coordinates this near are one (double lines)
  double snap_span = 5.0;    ///< but no cluster of them is wider than this
  double shortest_edge = 4;  ///< shorter ones are marks, not borders
  double covered = 0.6;      ///< part of a grid step that an edge must cover to close it
  std::size_t edges = 4000;  ///< a page with more edges is a drawing

  // Grids.
  double narrow_column = 7;  ///< a column without text this narrow is no column
  double same_column = 4;    ///< edges of the halves of a table on two pages
  std::size_t grid_steps = 200'000;
  std::size_t passage_bytes = kPassageBytes;  ///< more text in a cell is a passage, not a label
  std::size_t banner_bytes = 240;             ///< the same for a row that is a single cell
  double frame_height = 60;                   ///< a single box higher than this frames a passage
  std::size_t blank_row = 10;                 ///< cells of a row without text that is no drawing

  // Glyphs to lines.
  double glued = 0.08;           ///< em: gap up to which glyphs are set as one word
  double seamless = 0.02;        ///< em: gap of digits that belong together across a border
  double cut = 0.1;              ///< em: a border this deep in a glyph cuts it
  double duplicate = 0.15;       ///< em: the same character this near is drawn twice (bold)
  double baseline = 0.45;        ///< em: centres of glyphs on one line
  double word_gap = 0.25;        ///< em: between Latin letters and digits
  double wide_gap = 0.8;         ///< em: between other characters
  double typed_gap = 0.1;        ///< em: between Latin characters with a space character there
  double typed_wide_gap = 0.15;  ///< em: the same between other characters
  double column_gap = 1.5;       ///< em: parts of a line that stand in columns

  // Lines to paragraphs.
  double full_line = 1.6;  ///< em: a line ending this near to the right margin runs on
  /// em: the same for a line in the middle of a sentence, where others end in a sign that hangs
  /// over the margin.
  double full_hanging = 2.4;
  double snug = 0.2;           ///< em: by which a word may have missed the line before
  double indent = 0.8;         ///< em: a line starting this far inside begins a paragraph
  double centred = 0.6;        ///< em: a line this near to the middle is centred
  double centred_inset = 0.3;  ///< em: and begins at least so far inside
  double deep_inset = 2.2;     ///< em: further inside than paragraphs begin
  double size_change = 0.15;   ///< part of the em
  double pitch = 1.45;         ///< of the usual line pitch: more is a break
  double margin_zone = 0.13;   ///< of the page's height, at top and bottom
  double least_margin_zone = 75;
  double same_height = 4;   ///< y of a running header on its pages
  double same_middle = 15;  ///< and how far it stands from their middle

  // Text set in columns without rules.
  int aligned_rows = 3;
  int aligned_columns = 3;
  int wide_row = 5;  ///< of so many figures fewer rows suffice:
  int wide_rows = 2;
  int label_lines = 6;    ///< at most so many between two rows of figures
  double aligned = 0.75;  ///< em: edges or centres of one column
};

}  // namespace gouji::page
