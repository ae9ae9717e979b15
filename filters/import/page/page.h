#pragma once

#include <string>
#include <vector>

namespace gouji::page {

/// Points (1/72 inch), y down.
struct Box {
  double x0 = 0;
  double y0 = 0;
  double x1 = 0;
  double y1 = 0;

  double width() const { return x1 - x0; }
  double height() const { return y1 - y0; }
  double centreX() const { return (x0 + x1) / 2; }
  double centreY() const { return (y0 + y1) / 2; }
};

/// Where the next glyph of the text stands.
enum class Direction { right, down, left, up };

struct Glyph {
  std::string text;  ///< UTF-8, usually one code point; a ligature has several
  /// The advance wide, the em high (not the ink); for vertical writing the other way round.
  Box box;
  double size = 0;  ///< the em, in points
  Direction direction = Direction::right;
  bool upright = true;  ///< false: the glyph itself is turned (a label set sideways)
  bool space = false;
  /// Glyphs that the source shows in one operation have one number; 0: not known.
  int run = 0;
};

/// A straight ruling segment, or a bar so thin that it is meant as one.
struct Rule {
  bool horizontal = true;
  double at = 0;  ///< y of a horizontal rule's middle, x of a vertical one's
  double from = 0;
  double to = 0;
  double thickness = 0;
};

/// What a source of pages yields, whatever its format: the input of this folder.
struct Page {
  double width = 0;
  double height = 0;
  std::vector<Glyph> glyphs;  ///< in the order in which the source draws them
  std::vector<Rule> rules;
};

}  // namespace gouji::page
