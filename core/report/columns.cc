#include "core/report/columns.h"

#include <algorithm>
#include <map>

namespace gouji {
namespace {

bool isNamed(std::u32string_view words, const std::vector<const Spelling*>& spellings) {
  return std::any_of(spellings.begin(), spellings.end(),
                     [&](const Spelling* spelling) { return spelling->text == words; });
}

/// The number of cells behind the labels that most rows with figures have.
std::size_t usualWidth(std::span<const RawRow> rows, std::size_t block) {
  std::map<std::size_t, int> votes;
  for (const RawRow& row : rows) {
    if (row.block == block && row.hasFigure()) {
      ++votes[row.cells.size()];
    }
  }
  std::size_t width = 0;
  int most = 0;
  for (const auto& [cells, count] : votes) {
    if (count > most) {
      most = count;
      width = cells;
    }
  }
  return width;
}

}  // namespace

HeaderColumns headerColumns(std::span<const RawRow> rows, std::size_t block,
                            std::span<const std::vector<const Spelling*>> columns) {
  HeaderColumns found(columns.size());
  std::vector<int> times(columns.size(), 0);
  std::map<int, std::u32string> stacked;  // by grid column: labels below each other
  const auto note = [&](std::u32string_view words, int column, int span) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (isNamed(words, columns[i]) && !(found[i] && found[i]->begin == column)) {
        found[i] = ColumnSpan{column, column + span};
        ++times[i];
      }
    }
  };
  for (const RawRow& row : rows) {
    if (row.block != block || row.hasFigure() || row.columns != Columns::grid || !row.of_table) {
      continue;
    }
    for (const Piece* label : row.labels) {
      note(label->folded, label->column, label->column_span);
      std::u32string& stack = stacked[label->column];
      if (!stack.empty()) {
        note(stack + label->folded, label->column, label->column_span);
      }
      stack = label->folded;
    }
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (times[i] != 1) {
      found[i].reset();
    }
  }
  return found;
}

ColumnPlan columnPlan(std::span<const RawRow> rows, std::size_t block,
                      std::span<const std::vector<const Spelling*>> columns) {
  const HeaderColumns header = headerColumns(rows, block, columns);
  std::vector<ColumnSpan> named;
  for (const auto& span : header) {
    if (span) {
      named.push_back(*span);
    }
  }
  const bool in_order =
      std::is_sorted(named.begin(), named.end(),
                     [](const ColumnSpan& a, const ColumnSpan& b) { return a.begin < b.begin; });
  ColumnPlan plan;
  const auto byHeader = [&] {
    for (const auto& span : header) {
      plan.spans.push_back(span.value_or(ColumnSpan{}));
    }
  };
  if (named.size() == columns.size() && !in_order) {
    byHeader();
    plan.forced = true;
  } else if (named.size() < columns.size() && named.size() * 2 > columns.size() &&
             usualWidth(rows, block) == named.size()) {
    byHeader();
    plan.forced = true;
  } else {
    plan.spans = valueColumns(rows, block, columns.size());
    if (plan.spans.empty() && named.size() == columns.size()) {
      byHeader();
    }
  }
  return plan;
}

}  // namespace gouji
