#include "filters/import/odt/table_builder.h"

#include <algorithm>
#include <utility>

namespace gouji::odt {
namespace {

/// Beyond any page.
constexpr int kMostColumns = 1000;
constexpr int kMostRows = 100'000;

}  // namespace

void TableBuilder::startRow() {
  row_ = {};
  column_ = 0;
  in_row_ = true;
}

bool TableBuilder::covered(int column) const {
  const auto at = static_cast<std::size_t>(column);
  return at < until_.size() && until_[at] > static_cast<int>(table_.rows.size());
}

void TableBuilder::addCell(int row_span, int column_span, std::vector<SourceBlock> content,
                           std::uint32_t source) {
  const int rows = std::clamp(row_span, 1, kMostRows);
  const int columns = std::clamp(column_span, 1, kMostColumns);
  if (column_ >= kMostColumns) {
    return;
  }
  const auto end = static_cast<std::size_t>(std::min(column_ + columns, kMostColumns));
  until_.resize(std::max(until_.size(), end), 0);
  for (auto at = static_cast<std::size_t>(column_); at < end; ++at) {
    until_[at] = static_cast<int>(table_.rows.size()) + rows;
  }
  row_.cells.push_back({rows, columns, std::move(content), {}, source});
  ++column_;
}

void TableBuilder::addCovered(int count) {
  for (int i = 0; i < count && column_ < kMostColumns; ++i) {
    if (covered(column_)) {
      ++column_;
    } else {
      addCell(1, 1, {}, 0);
    }
  }
}

void TableBuilder::endRow(int repeated) {
  in_row_ = false;
  if (repeated < 1) {
    return;
  }
  for (int i = 1; i < repeated; ++i) {
    table_.rows.push_back(row_);
  }
  table_.rows.push_back(std::move(row_));
}

}  // namespace gouji::odt
