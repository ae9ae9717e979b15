#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/recognise/table/table_reading.h"
#include "tests/core/recognise/laid.h"
#include "tests/support/compare.h"
#include "tests/support/form_builder.h"

namespace gouji::test {

/// A reader of one of the three tables.
using TableReader = std::optional<TableResult> (*)(std::span<const Line>, EditionId);

/// What a reader makes of blocks that hold its table and nothing else.
inline std::optional<TableResult> readBlocks(TableReader read, std::vector<Block> blocks,
                                             EditionId expected = EditionId::e2021) {
  const Laid laid(std::move(blocks));
  return read(laid.lines, expected);
}

/// Cells of the table that were not read as the form prints them.
inline std::vector<std::string> differencesIn(const TableResult& result, const FormBuilder& form) {
  std::map<std::string, std::string> printed;
  const std::string prefix = std::string(formTableName(result.reading.table)) + '.';
  for (const auto& [name, text] : form.printed()) {
    if (name.starts_with(prefix)) {
      printed[name] = text;
    }
  }
  Report report;
  report.facts = result.facts;
  return differences(printed, report);
}

/// `table` without the row that the cell with this text stands in.
inline Table withoutRow(Table table, const std::string& text) {
  int row = -1;
  for (const Cell& cell : table.cells) {
    row = cell.text == text ? cell.row : row;
  }
  std::erase_if(table.cells, [&](const Cell& cell) { return cell.row == row; });
  return table;
}

}  // namespace gouji::test
