#include "filters/import/page/unruled/aligned.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace gouji::page {
namespace {

struct Span {
  double from;
  double to;
};

/// Columns of the lines [first, end): what the parts of those lines cover that have the commonest
/// number of parts. Nothing where these do not stand below each other.
std::optional<std::vector<Span>> columnsOf(const std::vector<Line>& lines, std::size_t first,
                                           std::size_t end, const Tolerances& tolerances) {
  std::map<std::size_t, int> counts;
  for (std::size_t index = first; index < end; ++index) {
    ++counts[lines[index].segments.size()];
  }
  const auto commonest =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  const std::size_t parts = commonest->first;
  if (parts < static_cast<std::size_t>(tolerances.aligned_columns) ||
      commonest->second < tolerances.aligned_rows) {
    return std::nullopt;
  }
  std::vector<Span> columns;
  for (std::size_t index = first; index < end; ++index) {
    const Line& line = lines[index];
    if (line.segments.size() != parts) {
      continue;
    }
    if (columns.empty()) {
      for (const Segment& segment : line.segments) {
        columns.push_back({segment.x0, segment.x1});
      }
      continue;
    }
    const double near = tolerances.aligned * line.size;
    for (std::size_t part = 0; part < parts; ++part) {
      const Segment& segment = line.segments[part];
      Span& column = columns[part];
      const double centres = (segment.x0 + segment.x1 - column.from - column.to) / 2;
      const bool aligned = std::abs(segment.x0 - column.from) <= near ||
                           std::abs(segment.x1 - column.to) <= near || std::abs(centres) <= near;
      if (!aligned) {
        return std::nullopt;
      }
      column.from = std::min(column.from, segment.x0);
      column.to = std::max(column.to, segment.x1);
    }
  }
  for (std::size_t part = 1; part < parts; ++part) {
    if (columns[part].from <= columns[part - 1].to) {
      return std::nullopt;
    }
  }
  return columns;
}

Grid gridOf(const std::vector<Line>& lines, std::size_t first, std::size_t end,
            const std::vector<Span>& columns, int page) {
  Grid grid;
  grid.last_page = page;
  grid.ruled = false;
  grid.xs.push_back(columns.front().from);
  for (std::size_t part = 1; part < columns.size(); ++part) {
    grid.xs.push_back((columns[part - 1].to + columns[part].from) / 2);
  }
  grid.xs.push_back(columns.back().to);
  grid.ys.push_back(lines[first].box.y0);
  for (std::size_t index = first; index < end; ++index) {
    const Line& line = lines[index];
    grid.ys.push_back(line.box.y1);
    for (const Segment& segment : line.segments) {
      GridCell cell;
      cell.row = static_cast<int>(index - first);
      cell.page = page;
      cell.text = segment.text;
      const auto holds = [&](std::size_t part) {
        return segment.x0 < columns[part].to && segment.x1 > columns[part].from;
      };
      std::size_t from = 0;
      while (from + 1 < columns.size() && !holds(from) && segment.x0 >= grid.xs[from + 1]) {
        ++from;
      }
      std::size_t to = from;
      while (to + 1 < columns.size() && holds(to + 1)) {
        ++to;
      }
      if (!grid.cells.empty()) {
        GridCell& before = grid.cells.back();
        const int taken = before.column + before.column_span;
        if (before.row == cell.row && taken > static_cast<int>(from)) {
          before.text += ' ' + segment.text;
          continue;
        }
      }
      cell.column = static_cast<int>(from);
      cell.column_span = static_cast<int>(to - from) + 1;
      grid.cells.push_back(std::move(cell));
    }
  }
  return grid;
}

}  // namespace

void alignColumns(Sheet& sheet, const Tolerances& tolerances) {
  std::vector<Line>& lines = sheet.lines;
  std::vector<char> taken(lines.size(), 0);
  for (std::size_t first = 0; first < lines.size();) {
    std::size_t end = first;
    while (end < lines.size() && !lines[end].margin && lines[end].segments.size() > 1) {
      const bool far = end > first && lines[end].box.y0 - lines[end - 1].box.y1 >
                                          2.5 * std::max(lines[end].size, lines[end - 1].size);
      const bool grid_between =
          end > first && std::any_of(sheet.grids.begin(), sheet.grids.end(), [&](const Grid& grid) {
            return grid.ys.front() > lines[end - 1].box.y0 && grid.ys.front() < lines[end].box.y0;
          });
      if (far || grid_between) {
        break;
      }
      ++end;
    }
    if (const auto columns =
            end > first ? columnsOf(lines, first, end, tolerances) : std::nullopt) {
      sheet.grids.push_back(gridOf(lines, first, end, *columns, sheet.number));
      std::fill(taken.begin() + static_cast<std::ptrdiff_t>(first),
                taken.begin() + static_cast<std::ptrdiff_t>(end), char{1});
    }
    first = std::max(end, first + 1);
  }
  std::size_t index = 0;
  std::erase_if(lines, [&](const Line&) { return taken[index++] != 0; });
}

}  // namespace gouji::page
