#include "filters/export/html/table_blocks.h"

#include <algorithm>
#include <variant>

namespace gouji::html {
namespace {

struct Range {
  std::size_t first;
  std::size_t last;

  void take(std::size_t block) {
    first = std::min(first, block);
    last = std::max(last, block);
  }
};

Range rangeOf(const Report& report, const TableReading& table) {
  Range range{table.place.block, table.place.block};
  for (const Fact& fact : report.facts) {
    if (conceptOf(fact.cell).table == table.table) {
      range.take(fact.place.block);
    }
  }
  for (const RowReading& row : table.rows) {
    if (row.label != LabelMatch::missing) {
      range.take(row.label_place.block);
    }
  }
  return range;
}

/// Where the first figure of the table stands in the text of a paragraph; 0 where in none.
std::size_t firstFigure(const Report& report, FormTable table, std::size_t block) {
  std::optional<std::size_t> first;
  for (const Fact& fact : report.facts) {
    if (conceptOf(fact.cell).table == table && fact.place.block == block &&
        fact.place.cell == Place::kNoCell) {
      first = std::min(first.value_or(fact.place.begin), fact.place.begin);
    }
  }
  return first.value_or(0);
}

bool isSectionHeading(const Report& report, std::size_t block) {
  return std::any_of(report.sections.begin(), report.sections.end(), [&](const Section& each) {
    return each.place.block == block && !each.heading.empty();
  });
}

/// A whole paragraph of prose between the pieces of a table is none of its cells.
bool isProse(const Block& block) {
  constexpr std::size_t kLong = 240;  // bytes: 80 characters
  const auto* paragraph = std::get_if<Paragraph>(&block);
  return paragraph != nullptr && paragraph->text.size() > kLong;
}

}  // namespace

TableBlocks::TableBlocks(const Document& document, const Report& report)
    : tables_(document.blocks.size()) {
  for (std::size_t i = 0; i < report.tables.size(); ++i) {
    const TableReading& table = report.tables[i];
    const Range range = rangeOf(report, table);
    begins_.push_back({range.first, firstFigure(report, table.table, range.first)});
    for (std::size_t b = range.first; b <= range.last && b < tables_.size(); ++b) {
      const bool kept_out =
          isSectionHeading(report, b) || (table.is_table && isProse(document.blocks[b]));
      if (!tables_[b] && !kept_out) {
        tables_[b] = i;
      }
    }
  }
}

std::vector<TableBlocks::Begin> TableBlocks::beginningAt(std::size_t block) const {
  std::vector<Begin> all;
  for (std::size_t i = 0; i < begins_.size(); ++i) {
    if (begins_[i].block == block) {
      all.push_back({i, begins_[i].at});
    }
  }
  return all;
}

}  // namespace gouji::html
