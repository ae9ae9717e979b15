#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/recognise/table/rows/rows.h"

namespace gouji {

/// One cell of the form as one way of reading has it.
struct Slot {
  bool present = false;  ///< the document has such a cell (it may be blank)
  Figure figure;
  std::string raw;
  Place place;
  bool joined = false;  ///< made of the digits of two cells

  /// 0 for a blank: only for telling readings apart, never for judging a report.
  Decimal assumed() const { return figure.value.value_or(Decimal(0)); }
  bool sameAs(const Slot& other) const {
    return present == other.present && figure.value == other.figure.value;
  }
};

using Reading = std::vector<Slot>;

/// Column positions of the figures of one table: [begin, end) grid columns of each slot.
struct ColumnSpan {
  int begin = 0;
  int end = 0;
};

struct Readings {
  std::vector<Reading> all;
  /// The row can be read in no way, or in too many to list.
  bool hopeless = false;
};

/// Tells whether a prefix of a reading can still hold; called with the slots read so far.
using Pruner = std::function<bool(std::span<const Slot>)>;

/// Every way in which a row's cells can be `width` figures: as they stand; by their grid columns;
/// with blank cells taken away or put in; with the digits of two neighbours joined; with digits
/// run together taken apart (loose text only). The plain way alone, where the count is right.
/// `forced`: `columns` overrule the count of cells.
Readings readingsOf(const RawRow& row, std::size_t width, std::span<const ColumnSpan> columns,
                    bool forced, const Pruner& prune);

/// A cell as what it prints.
Slot slotOf(const Piece& piece);

/// Whether a row with fewer cells than figures, its digits run together, can only be as many
/// figures as digits tell, since none of several digits begins with 0; else cells may be missing
/// instead.
bool isSurelyCut(const RawRow& row, std::size_t width);

/// `cells` as the columns `present` of `width`, one each; the others are not in the document.
Reading readingOf(std::span<const Piece* const> cells, std::size_t width,
                  std::span<const std::size_t> present);

/// The grid columns of the figures in the rows of one table: those that most full rows have; none
/// where hardly two rows have the same.
std::vector<ColumnSpan> valueColumns(std::span<const RawRow> rows, std::size_t block,
                                     std::size_t width);

}  // namespace gouji
