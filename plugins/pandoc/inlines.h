#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "plugins/pandoc/tree.h"

namespace gouji::pandoc {

/// Nodes to stand before and behind a range of bytes of a text.
struct Marks {
  std::size_t begin = 0;
  std::size_t end = 0;
  Node before;
  Node behind;
};

/// Appends the text of a list of inlines, as a reader sees it: emphasis and links by their words,
/// line breaks as '\n'; notes, images, comments and deletions of tracked changes are left out.
void appendText(const Node& inlines, std::string& text);

/// Puts marks into lists of inlines that together are one text. Give the lists in their order,
/// `text` as it stands before each; then call finish().
class Marker {
 public:
  explicit Marker(std::vector<Marks> marks);

  /// `at`: bytes of the text before these inlines; returns those behind them.
  std::size_t mark(Node& inlines, std::size_t at);
  /// What is still open is closed at the end of `inlines`, the last list that was given.
  void finish(Node& inlines);

 private:
  std::size_t markWithin(Node& inlines, std::size_t at);
  void putLeaf(Node& leaf, const std::string& text, std::size_t at, Node& out);

  struct State {
    Marks marks;
    bool begun = false;
    bool ended = false;
  };
  std::vector<State> states_;
};

}  // namespace gouji::pandoc
