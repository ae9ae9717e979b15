#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "core/recognise/table/rows/align.h"
#include "core/recognise/table/rows/rows.h"

namespace gouji {

/// Whether the row has a label of more than digits: 0583 alone is no figure and no label.
bool hasWords(const RawRow& row);

/// What stands in the row behind `rows[raw]`, or below a head printed again, and may be the last
/// digits of its figures, since they were too wide for their columns or a page ended there: that
/// row is none by itself (`is_own`, of its index), and has no label or the rests of some.
std::vector<const Piece*> digitsBehind(std::span<const RawRow> rows, std::size_t raw,
                                       const std::function<bool(std::size_t)>& is_own);

/// Whether `rows[raw]` is one half of a row, with digits of its figures, and its neighbour the
/// other: a page break cut the row in two. What it says then cannot be told, even where the digits
/// of one half tie by themselves.
bool isCutInTwo(std::span<const RawRow> rows, std::size_t raw, const RowTarget& target);

}  // namespace gouji
