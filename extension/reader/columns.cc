#include "extension/reader/columns.h"

#include <algorithm>
#include <charconv>

namespace gouji::office {
namespace {

constexpr int kLetters = 52;
/// More columns than any page has; what is beyond is no name.
constexpr int kMostColumns = 100000;
/// A group of edges wider than so many tolerances is a chain, and no edge.
constexpr int kWidestGroup = 2;

int letterOf(char c) {
  if (c >= 'A' && c <= 'Z') {
    return c - 'A';
  }
  return c >= 'a' && c <= 'z' ? 26 + c - 'a' : -1;
}

/// A number counted from 1, taken from the front of `text`; -1 where there is none.
int takeNumber(std::string_view& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || value < 1) {
    return -1;
  }
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return value - 1;
}

}  // namespace

std::optional<CellName> parseCellName(std::string_view name) {
  int column = 0;
  bool any = false;
  while (!name.empty() && letterOf(name.front()) >= 0) {
    column = column * kLetters + letterOf(name.front()) + (any ? kLetters : 0);
    if (column > kMostColumns) {
      return std::nullopt;
    }
    any = true;
    name.remove_prefix(1);
  }
  const int row = takeNumber(name);
  if (!any || row < 0) {
    return std::nullopt;
  }
  CellName parsed;
  parsed.parts.push_back({column, row});
  while (!name.empty()) {
    if (name.front() != '.') {
      return std::nullopt;
    }
    name.remove_prefix(1);
    const int inner_column = takeNumber(name);
    if (inner_column < 0 || name.empty() || name.front() != '.') {
      return std::nullopt;
    }
    name.remove_prefix(1);
    const int inner_row = takeNumber(name);
    if (inner_row < 0) {
      return std::nullopt;
    }
    parsed.parts.push_back({inner_column, inner_row});
  }
  return parsed;
}

std::optional<ColumnGrid> ColumnGrid::of(std::span<const std::vector<int>> rows, int tolerance) {
  std::vector<int> edges;
  for (const std::vector<int>& row : rows) {
    edges.insert(edges.end(), row.begin(), row.end());
  }
  std::ranges::sort(edges);
  ColumnGrid grid;
  int first = 0;
  for (const int edge : edges) {
    if (!grid.ends_.empty() && edge - grid.ends_.back() <= tolerance) {
      grid.ends_.back() = edge;
      if (edge - first > kWidestGroup * tolerance) {
        return std::nullopt;
      }
    } else {
      grid.ends_.push_back(edge);
      first = edge;
    }
  }
  for (const std::vector<int>& row : rows) {
    for (std::size_t i = 1; i < row.size(); ++i) {
      if (grid.before(row[i - 1]) >= grid.before(row[i]) && row[i - 1] <= row.back() - tolerance) {
        return std::nullopt;
      }
    }
  }
  return grid;
}

int ColumnGrid::span(int begin, int end) const {
  return std::max(1, before(end) - before(begin));
}

int ColumnGrid::before(int edge) const {
  return static_cast<int>(std::ranges::lower_bound(ends_, edge) - ends_.begin());
}

}  // namespace gouji::office
