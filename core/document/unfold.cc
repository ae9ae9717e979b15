#include "core/document/unfold.h"

#include <algorithm>
#include <utility>

namespace gouji {
namespace {

/// So many rows of so many short cells are a table of figures, whatever else was put into it.
constexpr std::size_t kFewestRows = 3;
constexpr std::size_t kFewestCells = 3;

bool isLayout(const SourceTable& table) {
  std::size_t cells = 0;
  std::size_t rows_of_cells = 0;
  bool passage = false;
  for (const SourceRow& row : table.rows) {
    rows_of_cells += row.cells.size() >= kFewestCells ? 1 : 0;
    for (const SourceCell& cell : row.cells) {
      ++cells;
      std::size_t bytes = 0;
      for (const SourceBlock& block : cell.content) {
        if (std::holds_alternative<SourceTable>(block)) {
          return true;
        }
        bytes += std::get<Paragraph>(block).text.size();
      }
      if (bytes > kPassageBytes && row.cells.size() > 1) {
        return true;
      }
      passage = passage || bytes > kPassageBytes;
    }
  }
  return cells <= 1 || (passage && rows_of_cells < kFewestRows);
}

void unfold(Document& document, SourceTable&& table) {
  for (SourceRow& row : table.rows) {
    for (SourceCell& cell : row.cells) {
      append(document, std::move(cell.content));
    }
  }
}

std::string joined(std::vector<SourceBlock>& content) {
  std::string text;
  for (SourceBlock& block : content) {
    auto& paragraph = std::get<Paragraph>(block);
    if (!text.empty()) {
      text += '\n';
    }
    text += paragraph.text;
  }
  return text;
}

/// Which rows of each column are still covered by a cell above.
class Occupancy {
 public:
  bool taken(int row, int column) const {
    return column < static_cast<int>(until_.size()) && until_[column] > row;
  }
  void take(int column, int until_row) {
    if (column >= static_cast<int>(until_.size())) {
      until_.resize(column + 1, 0);
    }
    until_[column] = until_row;
  }
  int columns() const { return static_cast<int>(until_.size()); }

 private:
  std::vector<int> until_;
};

constexpr int kMaxColumns = 1000;

}  // namespace

void append(Document& document, SourceTable source) {
  if (isLayout(source)) {
    unfold(document, std::move(source));
    return;
  }
  Table table;
  table.rows = static_cast<int>(source.rows.size());
  Occupancy occupancy;
  for (int row = 0; row < table.rows; ++row) {
    int column = std::clamp(source.rows[row].columns_before, 0, kMaxColumns);
    for (SourceCell& cell : source.rows[row].cells) {
      while (occupancy.taken(row, column)) {
        ++column;
      }
      if (column >= kMaxColumns) {
        break;
      }
      const int wanted = std::clamp(cell.column_span, 1, kMaxColumns - column);
      const int row_span = std::clamp(cell.row_span, 1, table.rows - row);
      int span = 0;
      while (span < wanted && !occupancy.taken(row, column + span)) {
        occupancy.take(column + span, row + row_span);
        ++span;
      }
      table.cells.push_back(
          {row, column, row_span, span, joined(cell.content), cell.origin, cell.source});
      column += span;
    }
  }
  table.columns = occupancy.columns();
  document.blocks.emplace_back(std::move(table));
}

void append(Document& document, std::vector<SourceBlock> blocks) {
  for (SourceBlock& block : blocks) {
    if (auto* table = std::get_if<SourceTable>(&block)) {
      append(document, std::move(*table));
    } else {
      document.blocks.emplace_back(std::move(std::get<Paragraph>(block)));
    }
  }
}

}  // namespace gouji
