#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gouji::text {

/// A line that holds something: a tab at least.
struct Line {
  std::string_view text;     ///< without its end; white space kept
  int number = 0;            ///< 1-based
  int blanks_before = 0;     ///< blank lines between it and the one above
  bool begins_page = false;  ///< a form feed stands before it

  bool hasTab() const { return text.find('\t') != std::string_view::npos; }
};

/// Lines end with CR, LF, CRLF, a vertical tab, U+0085, U+2028 or U+2029; a form feed parts lines
/// without being counted. Throws ReadError where there are more than any report can have.
std::vector<Line> splitLines(std::string_view text);

}  // namespace gouji::text
