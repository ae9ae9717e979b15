#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/form/labels.h"
#include "core/recognise/table/figures/readings.h"

namespace gouji {

/// Where a table's header names each of the form's columns; empty where it does not.
using HeaderColumns = std::vector<std::optional<ColumnSpan>>;

/// Looks for `columns` (one list of spellings a column) in the rows without figures of a grid
/// table. A label cut into cells below each other counts. Names that come twice are left out.
HeaderColumns headerColumns(std::span<const RawRow> rows, std::size_t block,
                            std::span<const std::vector<const Spelling*>> columns);

/// How the figures of one table are to be told apart by their grid columns.
struct ColumnPlan {
  std::vector<ColumnSpan> spans;  ///< one a column of the form; begin == end: not in the table
  bool forced = false;            ///< the header has another order or fewer columns than the form
  /// The form's columns that a row's figures stand for, in order, where the table has fewer of
  /// them than the form and its header tells which; empty otherwise.
  std::vector<std::size_t> present;
  /// Most rows have fewer figures than the form has columns, and the header does not tell which
  /// are left out: no short row can be read.
  bool unknown_columns = false;
};

/// Whether the header of a table that is no grid names the columns in another order than the form.
/// `outer`: those that may stand before or behind all others, as lines above these do.
bool namesOtherOrder(std::span<const RawRow> rows,
                     std::span<const std::vector<const Spelling*>> columns,
                     std::span<const std::size_t> outer);

/// From the header and from the rows; without spans where neither tells.
ColumnPlan columnPlan(std::span<const RawRow> rows, std::size_t block,
                      std::span<const std::vector<const Spelling*>> columns);

/// The cells of a row without the blank ones at its two ends.
std::vector<const Piece*> cellsWithoutEnds(const RawRow& row);

}  // namespace gouji
