#include "filters/import/text/cell_lines.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/text/unicode.h"
#include "filters/import/text/cells.h"

namespace gouji::text {
namespace {

constexpr char kPipe = '|';

/// What one line holds.
struct CellLine {
  std::string_view text;  ///< the cell's; empty for a blank one
  int number = 0;
  std::size_t pipes = 0;
  bool indented = false;  ///< white space stands before the cell, or where it would

  bool blank() const { return text.empty(); }
  bool isBar() const { return blank() && pipes > 0 && !indented; }
};

/// Empty for a line of several cells, or of one that stands behind a pipe.
std::optional<CellLine> cellLineOf(const Line& line) {
  CellLine cell;
  cell.number = line.number;
  const std::size_t pipe = line.text.find(kPipe);
  cell.text = trimmed(line.text.substr(0, pipe));
  cell.indented = !line.text.empty() && line.text.front() == ' ';
  if (pipe != line.text.npos) {
    const std::string_view behind = line.text.substr(pipe);
    if (behind.find_first_not_of("| \t") != behind.npos) {
      return std::nullopt;
    }
    cell.pipes = static_cast<std::size_t>(std::count(behind.begin(), behind.end(), kPipe));
  }
  return cell;
}

/// The lines of the table, up to one that is none of it; those without a pipe at its end are not.
std::vector<CellLine> tableLines(std::span<const Line> lines) {
  constexpr int kBlankLinesInTable = 1;
  std::vector<CellLine> cells;
  std::size_t end = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto cell = cellLineOf(lines[i]);
    const bool apart = i > 0 && lines[i].blanks_before > kBlankLinesInTable;
    if (!cell || apart || lines[i].hasTab()) {
      break;
    }
    if (cell->pipes == 0 && (isProse({{std::string(cell->text), 0}}) || !isCell(cell->text))) {
      break;
    }
    cells.push_back(*cell);
    end = cell->pipes > 0 ? cells.size() : end;
  }
  cells.resize(end);
  return cells;
}

/// Pipes, or more, that a line between two rows consists of; 0 where the rows are not parted so.
std::size_t rowMark(std::span<const CellLine> cells) {
  const auto bars = [&](std::size_t pipes) {
    return std::count_if(cells.begin(), cells.end(),
                         [&](const CellLine& cell) { return cell.isBar() && cell.pipes >= pipes; });
  };
  if (bars(2) > 1) {
    return 2;
  }
  const bool indented = std::all_of(cells.begin(), cells.end(), [](const CellLine& cell) {
    return cell.isBar() || cell.indented;
  });
  return indented && bars(1) > 1 ? 1 : 0;
}

std::vector<TextRow> rowsOf(std::span<const CellLine> cells) {
  const std::size_t mark = rowMark(cells);
  std::vector<TextRow> rows(1);
  bool figures = false;
  for (const CellLine& cell : cells) {
    const bool parts = mark > 0 && cell.isBar() && cell.pipes >= mark;
    if (parts || (mark == 0 && figures && !isValue(cell.text))) {
      if (!rows.back().empty()) {
        rows.emplace_back();
      }
      figures = false;
    }
    if (!parts) {
      figures = figures || (isValue(cell.text) && !rows.back().empty());
      rows.back().push_back({std::string(cell.text), cell.number});
    }
  }
  if (rows.back().empty()) {
    rows.pop_back();
  }
  return rows;
}

}  // namespace

std::size_t readCellLines(std::span<const Line> lines, Document& document, std::size_t& skipped) {
  skipped = 1;
  // Fewer are no table of the form's.
  constexpr std::ptrdiff_t kFewestCells = 8;
  if (lines.empty() || lines.front().text.find(kPipe) == std::string_view::npos) {
    return 0;
  }
  const std::vector<CellLine> cells = tableLines(lines);
  const auto filled =
      std::count_if(cells.begin(), cells.end(), [](const CellLine& cell) { return !cell.blank(); });
  const auto values = std::count_if(cells.begin(), cells.end(), [](const CellLine& cell) {
    return !cell.blank() && isValue(cell.text);
  });
  if (filled < kFewestCells || values == 0) {
    skipped = std::max<std::size_t>(cells.size(), 1);
    return 0;
  }
  document.blocks.emplace_back(tableOf(rowsOf(cells)));
  return cells.size();
}

}  // namespace gouji::text
