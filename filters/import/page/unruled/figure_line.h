#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "filters/import/page/glyphs/lines.h"

namespace gouji::page {

/// How many words at the end of `line` are figures.
std::size_t figuresAtEnd(const Line& line);

/// Columns of figures in a table without rules.
class FigureColumns {
 public:
  /// What the figures of one column cover, over all rows.
  struct Column {
    double from;
    double to;
  };

  /// Those of the last `count` words of `line`.
  FigureColumns(const Line& line, std::size_t count);

  std::size_t count() const { return columns_.size(); }
  const Column& at(std::size_t index) const { return columns_[index]; }

  /// Takes in the figures of `line`; false: they do not stand below those before.
  bool take(const Line& line, const Tolerances& tolerances);

 private:
  std::vector<Column> columns_;
};

/// The last words of a line that go on below figures too wide for their columns.
struct Rests {
  std::size_t first = 0;                ///< of the line's words
  std::vector<std::size_t> below = {};  ///< for each of them, which of the figures above
};

/// The figures of a full row, and how far down their text goes.
class FigureLine {
 public:
  /// Those of the last `count` words of `line`.
  FigureLine(const Line& line, std::size_t count);

  const std::vector<Segment>& figures() const { return figures_; }

  /// Gives the figures what of `line` goes on below them, as a further line of their text. Nothing
  /// unless all words behind the label do, each below just one figure.
  std::optional<Rests> take(const Line& line);

 private:
  std::optional<Rests> restsIn(const Line& line) const;

  std::vector<Segment> figures_;
  double bottom_;
};

}  // namespace gouji::page
