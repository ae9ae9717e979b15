#include "core/recognise/table/figures/columns.h"

#include <algorithm>
#include <map>
#include <set>

namespace gouji {
namespace {

bool isNamed(std::u32string_view words, const std::vector<const Spelling*>& spellings) {
  return std::any_of(spellings.begin(), spellings.end(),
                     [&](const Spelling* spelling) { return spelling->text == words; });
}

/// The number of cells behind the labels that most rows with figures have. On a grid those columns
/// do not count that are blank throughout, else the blank cells at the ends of a row.
std::size_t usualWidth(std::span<const RawRow> rows, std::size_t block) {
  std::set<int> filled;
  for (const RawRow& row : rows) {
    if (row.block == block && row.hasFigure()) {
      for (const Piece* cell : row.cells) {
        if (!cell->blank()) {
          filled.insert(cell->column);
        }
      }
    }
  }
  const auto onGrid = [&](const RawRow& row) {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(),
                      [&](const Piece* cell) { return filled.contains(cell->column); }));
  };
  std::map<std::size_t, int> votes;
  for (const RawRow& row : rows) {
    if (row.block == block && row.of_table && !row.loose && row.hasFigure()) {
      ++votes[row.columns == Columns::grid ? onGrid(row) : cellsWithoutEnds(row).size()];
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

/// The columns that the header of a table (of all, where the table was split) names, in the form's
/// order.
std::vector<std::size_t> namedColumns(std::span<const RawRow> rows,
                                      std::optional<std::size_t> block,
                                      std::span<const std::vector<const Spelling*>> columns) {
  std::vector<std::size_t> named;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const bool found = std::any_of(rows.begin(), rows.end(), [&](const RawRow& row) {
      return (!block || row.block == *block) && row.of_table && !row.hasFigure() &&
             std::any_of(row.labels.begin(), row.labels.end(),
                         [&](const Piece* label) { return isNamed(label->folded, columns[i]); });
    });
    if (found) {
      named.push_back(i);
    }
  }
  return named;
}

}  // namespace

std::vector<const Piece*> cellsWithoutEnds(const RawRow& row) {
  auto begin = row.cells.begin();
  auto end = row.cells.end();
  while (begin != end && (*begin)->blank()) {
    ++begin;
  }
  while (end != begin && (*(end - 1))->blank()) {
    --end;
  }
  return {begin, end};
}

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

bool namesOtherOrder(std::span<const RawRow> rows,
                     std::span<const std::vector<const Spelling*>> columns,
                     std::span<const std::size_t> outer) {
  constexpr std::size_t kEnough = 5;  // fewer may be other tables' labels
  std::vector<std::size_t> named;
  bool other = false;
  const auto judge = [&] {
    const auto isOuter = [&](std::size_t column) {
      return std::find(outer.begin(), outer.end(), column) != outer.end();
    };
    const auto first = std::find_if_not(named.begin(), named.end(), isOuter);
    const auto last = std::find_if_not(named.rbegin(), named.rend(), isOuter).base();
    other = other || (named.size() >= kEnough && first < last &&
                      (std::any_of(first, last, isOuter) || !std::is_sorted(first, last)));
    named.clear();
  };
  for (const RawRow& row : rows) {
    if (row.of_table && row.columns == Columns::grid) {
      continue;
    }
    for (const Piece* label : row.labels) {
      for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!isNamed(label->folded, columns[i])) {
          continue;
        }
        if (std::find(named.begin(), named.end(), i) != named.end()) {
          judge();  // a header printed again, or a row of the same name
        }
        named.push_back(i);
        break;
      }
    }
  }
  judge();
  return other;
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
  std::vector<ColumnSpan> sorted = named;
  const auto stands_before = [](const ColumnSpan& a, const ColumnSpan& b) {
    return a.begin < b.begin;
  };
  std::sort(sorted.begin(), sorted.end(), stands_before);
  const bool overlap =
      std::adjacent_find(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.end > b.begin;
      }) != sorted.end();
  const std::size_t usual = usualWidth(rows, block);
  ColumnPlan plan;
  const auto byHeader = [&] {
    for (const auto& span : header) {
      plan.spans.push_back(span.value_or(ColumnSpan{}));
    }
  };
  if (!overlap && named.size() == columns.size() &&
      !std::is_sorted(named.begin(), named.end(), stands_before)) {
    byHeader();
    plan.forced = true;
  } else if (!overlap && named.size() < columns.size() && named.size() * 2 > columns.size() &&
             usual == named.size()) {
    byHeader();
    plan.forced = true;
  } else {
    plan.spans = valueColumns(rows, block, columns.size());
    if (plan.spans.empty() && !overlap && named.size() == columns.size()) {
      byHeader();
    }
    if (usual > 1 && usual < columns.size() && plan.spans.empty()) {
      std::vector<std::size_t> present = namedColumns(rows, block, columns);
      if (present.empty()) {
        present = namedColumns(rows, std::nullopt, columns);
      }
      plan.unknown_columns = present.size() != usual;
      if (!plan.unknown_columns) {
        plan.present = present;
      }
    }
  }
  return plan;
}

}  // namespace gouji
