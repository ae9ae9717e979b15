#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/labels.h"
#include "core/recognise/table/rows/rows.h"

namespace gouji {

/// A row of the form to look for.
struct RowTarget {
  std::string_view key;
  std::vector<const Spelling*> spellings;
};

/// Where a row of the form was found.
struct RowMatch {
  std::size_t raw = 0;  ///< index of the RawRow
  LabelMatch label = LabelMatch::missing;
  const Piece* label_piece = nullptr;
  std::string printed_label;
  bool certain = true;  ///< false: its position could as well be another row's
};

struct Alignment {
  std::vector<std::optional<RowMatch>> rows;  ///< one a target
  std::vector<std::size_t> unplaced;          ///< raw rows with figures that are no target's
  bool in_order = true;
  double score = 0;
};

/// Matches raw rows to the form's rows, both in order: by label where there is one, by position
/// where the rows left over between two labelled ones are just as many as the form has there.
Alignment align(std::span<const RawRow> rows, std::span<const RowTarget> targets,
                std::size_t width);

/// How well the labels of a row fit a target.
struct LabelFit {
  double score = 0;
  bool damaged = false;
  const Piece* piece = nullptr;
  std::string printed;
};
LabelFit fitOf(const RawRow& row, const RowTarget& target);

/// A row's labels, made ready to be held against many targets. Refers to the row.
class RowLabels {
 public:
  explicit RowLabels(const RawRow& row);

  /// The target's very words; a score of 0 where they are not.
  LabelFit exact(const RowTarget& target) const;
  /// The same as fitOf().
  LabelFit fit(const RowTarget& target) const;

 private:
  /// The last labels, joined: one may be cut into several pieces.
  struct Joined {
    std::u32string words;
    std::u32string number;       ///< before them
    std::u32string before_last;  ///< the words without those of the last piece
    const Piece* first;
    std::string printed;
  };

  /// The target's words are in those before the last piece, so that the figures are another
  /// label's, or have a number that is another's.
  static bool isOther(const Joined& joined, const Spelling& spelling);

  const RawRow* row_;
  std::vector<Joined> joined_;
};

/// Loose text loses blank cells: a row may be there with its label alone.
bool isNamedInLooseText(std::span<const RawRow> rows, const RowTarget& target);

}  // namespace gouji
