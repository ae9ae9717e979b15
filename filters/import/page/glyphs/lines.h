#pragma once

#include <string>
#include <vector>

#include "filters/import/page/page.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// A part of a line, parted from its neighbours by wide gaps.
struct Segment {
  double x0 = 0;
  double x1 = 0;
  std::string text;
};

/// A printed line of horizontal text.
struct Line {
  Box box;
  double size = 0;
  std::vector<Segment> segments;  ///< from left to right; one where there is no wide gap
  std::vector<Segment> words;     ///< the same text, parted at every gap
  int page = 0;
  bool margin = false;  ///< page header, footer or number

  /// The whole line; `gap` stands between its parts.
  std::string text(const char* gap = " ") const;
};

/// Lines from top to bottom. Glyphs written downwards or upwards make lines of their own, turned so
/// that their text reads on.
std::vector<Line> linesOf(std::vector<const Glyph*> glyphs, const Tolerances& tolerances);

/// The text of a cell: its lines joined by '\n'; vertical writing, also such as is typed one
/// character a line, as one line a column.
std::string cellText(const std::vector<const Glyph*>& glyphs, const Tolerances& tolerances);

/// Takes out glyphs that are drawn again at (nearly) the same place, as imitated bold is.
void dropDuplicates(std::vector<Glyph>& glyphs, const Tolerances& tolerances);

}  // namespace gouji::page
