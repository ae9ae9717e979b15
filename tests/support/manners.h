#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace gouji::test {

/// What sources make of a table on a true grid. Each takes a table and gives what a filter would
/// then hand over; positions are those of the grid.

/// Rows of cells whose columns do not compare: spans and the cells below them lost.
Table ragged(const Table& table);
/// Each cell a paragraph of its own, blank ones too.
std::vector<Block> cellAParagraph(const Table& table);
/// Each row a paragraph, its cells with one space between them.
std::vector<Block> rowAParagraph(const Table& table);
/// The whole table one paragraph, nothing between the cells.
std::vector<Block> runTogether(const Table& table);
/// Cut above `row` into two tables; what spans the cut is in both, its text in the first.
std::vector<Block> cutAt(const Table& table, int row);
/// An empty column before `column`.
Table withEmptyColumn(const Table& table, int column);
/// Two columns in each other's place.
Table withColumnsSwapped(const Table& table, int one, int other);
/// The row's last label cut behind `characters` characters, the rest in a row of its own below.
Table withLabelCut(const Table& table, int row, std::size_t characters);
/// The same, with the last digits of its figures of two and more: a row cut by a page break.
Table withRowCut(const Table& table, int row, std::size_t characters);
/// The row's figures of two digits and more with the last ones in a row below, which has no label.
Table withDigitsBelow(const Table& table, int row);
/// The row's cell in `column` gone, nothing in its place.
Table withoutCell(const Table& table, int row, int column);
/// The same, and what stood behind it one column further to the left.
Table withCellLost(const Table& table, int row, int column);
/// The digits of one figure in two cells, in a row that then has a cell too many.
Table withDigitsParted(const Table& table, int row, int column);
/// The figure in `column` and the one behind it in one cell; the same table if there is none
/// behind.
Table withCellsGlued(const Table& table, int row, int column);
/// One more cell in the row, before that in `column`; what stands behind it moves on.
Table withSpareCell(const Table& table, int row, int column, std::string text);
/// The row with this label gone.
Table withoutRow(const Table& table, int row);
/// The row once more below itself.
Table withRowTwice(const Table& table, int row);
/// Every text of that row but its figures gone.
Table withoutLabel(const Table& table, int row);
/// Row of the grid with this text in a cell; -1 if none.
int rowOf(const Table& table, std::string_view text);

/// The document in Traditional characters and, of words, 資訊 and 檔案.
Document inTraditional(const Document& document);

}  // namespace gouji::test
