#include "filters/import/docx/body/table_builder.h"

#include <algorithm>
#include <utility>

namespace gouji::docx {
namespace {

/// Beyond any page; Word itself stops at 63 columns.
constexpr int kMostColumns = 1000;

int bounded(int columns, int least) {
  return std::clamp(columns, least, kMostColumns);
}

}  // namespace

void TableBuilder::startRow() {
  row_ = {};
  column_ = 0;
  in_row_ = true;
  last_hidden_ = false;
  current_.clear();
}

void TableBuilder::setColumnsBefore(int columns) {
  if (row_.cells.empty() && current_.empty()) {
    row_.columns_before = bounded(columns, 0);
    column_ = row_.columns_before;
  }
}

const TableBuilder::OpenMerge* TableBuilder::above(const CellProperties& properties) const {
  const auto found = std::ranges::lower_bound(above_, column_, {}, &OpenMerge::column);
  if (properties.vertical != Merge::resume || found == above_.end() || found->column != column_) {
    return nullptr;
  }
  // A horizontal merge that starts here may still grow to the width of the cell above.
  const bool fits =
      found->span == bounded(properties.span, 1) || properties.horizontal == Merge::restart;
  return fits ? &*found : nullptr;
}

bool TableBuilder::isHidden(const CellProperties& properties) const {
  const bool begun = !row_.cells.empty() || last_hidden_;
  return properties.deleted || (properties.horizontal == Merge::resume && begun) ||
         above(properties) != nullptr;
}

void TableBuilder::widen(int span) {
  if (last_hidden_) {
    return;
  }
  SourceCell& cell = row_.cells.back();
  cell.column_span = bounded(cell.column_span + span, 1);
  if (!current_.empty() && current_.back().cell == row_.cells.size() - 1 &&
      current_.back().row == table_.rows.size()) {
    current_.back().span = cell.column_span;
  }
}

void TableBuilder::addCell(const CellProperties& properties, std::vector<SourceBlock> content,
                           std::uint32_t source) {
  if (properties.deleted || column_ >= kMostColumns) {
    return;
  }
  const int span = bounded(properties.span, 1);
  if (properties.horizontal == Merge::resume && (!row_.cells.empty() || last_hidden_)) {
    widen(span);
  } else if (const OpenMerge* merge = above(properties)) {
    ++table_.rows[merge->row].cells[merge->cell].row_span;
    current_.push_back(*merge);
    last_hidden_ = true;
  } else {
    if (properties.vertical != Merge::none) {
      current_.push_back({column_, span, table_.rows.size(), row_.cells.size()});
    }
    row_.cells.push_back({1, span, std::move(content), {}, source});
    last_hidden_ = false;
  }
  column_ += span;
}

void TableBuilder::endRow() {
  in_row_ = false;
  if (row_.cells.empty() && current_.empty()) {
    return;
  }
  table_.rows.push_back(std::move(row_));
  std::swap(above_, current_);
}

}  // namespace gouji::docx
