#include "core/recognise/printed_edition.h"

#include <algorithm>
#include <utility>

#include "core/form/labels.h"

namespace gouji {
namespace {

bool isRead(const TableReading& table, std::string_view row) {
  return std::any_of(table.rows.begin(), table.rows.end(),
                     [&](const RowReading& each) { return each.key == row; });
}

/// Some row or cell that was read is not of the edition.
bool holdsOther(const TableReading& table, std::span<const Fact> facts, EditionId edition) {
  return std::any_of(
             table.rows.begin(), table.rows.end(),
             [&](const RowReading& row) { return !hasRow(edition, table.table, row.key); }) ||
         std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
           const Concept& cell = conceptOf(fact.cell);
           return cell.table == table.table && !isIn(cell, edition);
         });
}

bool isNamed(std::span<const Line> lines, const Spelling& spelling) {
  return std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
    return std::any_of(line.pieces.begin(), line.pieces.end(), [&](const Piece& piece) {
      return piece.folded.find(spelling.text) != std::u32string::npos;
    });
  });
}

/// Where a source keeps no cells, the label of a row that was not read may still be there; short
/// ones stand in others.
bool mayBeThere(std::span<const Line> lines, const TableReading& table, std::string_view row) {
  constexpr std::size_t kShort = 4;
  return !table.is_table &&
         std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
           return spelling.kind == LabelKind::request_row && spelling.key == row &&
                  (spelling.text.size() < kShort || isNamed(lines, spelling));
         });
}

}  // namespace

void settleEdition(std::span<const Line> lines, std::span<const Fact> facts, EditionId expected,
                   TableReading& table) {
  if (table.table != FormTable::requests || table.row_set == expected ||
      holdsOther(table, facts, expected)) {
    return;
  }
  const auto before = std::move(table.missing_rows);
  const EditionId other = std::exchange(table.row_set, expected);
  table.missing_rows.clear();
  for (const FormRow& row : editionOf(expected).request_rows) {
    const bool missed = hasRow(other, table.table, row.key)
                            ? std::find(before.begin(), before.end(), row.key) != before.end()
                            : !mayBeThere(lines, table, row.key);
    if (!isRead(table, row.key) && missed) {
      table.missing_rows.emplace_back(row.key);
    }
  }
}

}  // namespace gouji
