#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/form/tie.h"
#include "core/recognise/table/figures/readings.h"

namespace gouji {

/// A row of the form with every way in which its figures can be read.
struct RowOptions {
  std::vector<ConceptId> cells;  ///< what each slot of a reading is
  std::vector<Reading> readings;
};

/// Of what is read of a row so far: whether the equation that its last slot completes holds.
/// Refers to both.
Pruner prunerOf(const RowOptions& row, std::span<const Tie> ties);

/// What the ties say about a reading of one row.
enum class RowState { holds, fails, undecided };

/// The ties that lie within the row, all taken together.
RowState stateOf(const RowOptions& row, const Reading& reading, std::span<const Tie> ties);

/// Whether a row is believed though digits stand `behind` it: none do, or one figure too many does,
/// the row has one reading, whose ties hold, and they would not if that figure were the row's last
/// and another one too many. Of several figures cut alike what is left may tie by itself.
bool isWholeBefore(std::span<const Piece* const> behind, const RowOptions& row,
                   std::span<const Tie> ties);

/// A figure made of the digits of two cells, or with white space between them, is believed only
/// where the row's ties need it: where a reading has one, leaves those that hold. Whether the row
/// can be believed then; false: none holds, and all are left.
bool settleParted(RowOptions& row, std::span<const Tie> ties);

/// Leaves of each row the readings that take part in a way to read the whole table in which every
/// tie holds; where the table has no such way, or no tie goes over several rows, those that satisfy
/// the ties of their own row and those whose total was lost; where none satisfies them, all. Blank
/// and lost cells count as 0 here. Returns whether the whole table could be made to hold.
bool choose(std::vector<RowOptions>& rows, std::span<const Tie> ties);

}  // namespace gouji
