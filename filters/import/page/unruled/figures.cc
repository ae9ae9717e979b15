#include "filters/import/page/unruled/figures.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <vector>

#include "filters/import/page/glyphs/characters.h"
#include "filters/import/page/unruled/figure_line.h"
#include "filters/import/page/unruled/figure_rows.h"

namespace gouji::page {
namespace {

/// Lines [first, end) of a sheet that make up a table, `rows` of them with figures.
struct Block {
  std::size_t first = 0;
  std::size_t end = 0;
  int rows = 0;
  bool has_rests = false;  ///< digits below a figure that was too wide for its column
  FigureColumns columns;

  /// Whether it has rows enough to be a table: the more figures they have, the fewer.
  bool isTable(const Tolerances& tolerances) const {
    const bool is_wide = columns.count() >= static_cast<std::size_t>(tolerances.wide_row);
    const int fewest = !is_wide ? tolerances.aligned_rows : has_rests ? 1 : tolerances.wide_rows;
    return rows >= fewest;
  }
};

Block blockFrom(const std::vector<Line>& lines, std::size_t first, const Sheet& sheet,
                const Tolerances& tolerances) {
  Block block{first, first + 1, 1, false, FigureColumns(lines[first], figuresAtEnd(lines[first]))};
  FigureLine above(lines[first], block.columns.count());
  int labels = 0;
  for (std::size_t next = first + 1; next < lines.size() && labels <= tolerances.label_lines;
       ++next) {
    const Line& line = lines[next];
    const Line& before = lines[next - 1];
    const bool grid_between =
        std::any_of(sheet.grids.begin(), sheet.grids.end(), [&](const Grid& grid) {
          return grid.ys.front() > before.box.y0 && grid.ys.front() < line.box.y0;
        });
    if (line.margin || grid_between || line.box.y0 - before.box.y1 > 3 * line.size) {
      break;
    }
    if (block.columns.take(line, tolerances)) {
      above = FigureLine(line, block.columns.count());
      ++block.rows;
      block.end = next + 1;
      labels = 0;
    } else if (above.take(line)) {
      block.has_rests = true;
      block.end = next + 1;
    } else if (line.box.x1 <= block.columns.at(0).from + line.size / 2) {
      ++labels;
    } else {
      break;
    }
  }
  // The last label may go on below its figures.
  while (block.end < lines.size() && !lines[block.end].margin &&
         lines[block.end].box.x1 <= block.columns.at(0).from &&
         lines[block.end].box.y0 - lines[block.end - 1].box.y1 < 0.5 * lines[block.end].size &&
         !isEnumerated(lines[block.end].words.front().text)) {
    ++block.end;
  }
  return block;
}

/// Takes in label lines above the first figures that stand closer than a line apart.
void takeLabelAbove(Block& block, const std::vector<Line>& lines, std::size_t limit) {
  while (block.first > limit) {
    const Line& line = lines[block.first - 1];
    const Line& below = lines[block.first];
    if (line.margin || line.box.x1 > block.columns.at(0).from ||
        below.box.y0 - line.box.y1 > 0.5 * line.size) {
      return;
    }
    --block.first;
    if (isEnumerated(line.words.front().text)) {
      return;
    }
  }
}

/// Where labels of rows begin; what stands left of it labels groups of rows.
double labelStart(const std::vector<Line>& lines, const Block& block) {
  std::map<long, int> starts;
  for (std::size_t index = block.first; index < block.end; ++index) {
    for (const Segment& word : lines[index].words) {
      if (isEnumerated(word.text)) {
        ++starts[std::lround(word.x0)];
      }
    }
  }
  const auto most =
      std::max_element(starts.begin(), starts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == starts.end() || most->second < 3 ? 0 : static_cast<double>(most->first);
}

/// Where labels begin in at least three lines: the label of a group, where one stands beside it,
/// ends before.
std::vector<double> labelStarts(const std::vector<Line>& lines, const Block& block) {
  constexpr int kFewest = 3;
  std::map<long, int> counts;
  for (std::size_t index = block.first; index < block.end; ++index) {
    const Line& line = lines[index];
    const std::size_t labels = line.words.size() - std::min(line.words.size(), figuresAtEnd(line));
    if (labels > 0) {
      ++counts[std::lround(line.words[labels - 1].x0)];
    }
  }
  std::vector<double> starts;
  for (const auto& [at, count] : counts) {
    if (count >= kFewest) {
      starts.push_back(static_cast<double>(at));
    }
  }
  return starts;
}

}  // namespace

void alignFigures(Sheet& sheet, const Tolerances& tolerances) {
  std::vector<Line>& lines = sheet.lines;
  std::vector<char> taken(lines.size(), 0);
  std::size_t limit = 0;
  for (std::size_t index = 0; index < lines.size(); ++index) {
    if (lines[index].margin ||
        figuresAtEnd(lines[index]) < static_cast<std::size_t>(tolerances.aligned_columns)) {
      continue;
    }
    Block block = blockFrom(lines, index, sheet, tolerances);
    if (!block.isTable(tolerances)) {
      continue;
    }
    takeLabelAbove(block, lines, limit);
    FigureRows rows(block.columns, labelStart(lines, block), labelStarts(lines, block),
                    sheet.number);
    for (std::size_t line = block.first; line < block.end; ++line) {
      rows.add(lines[line]);
      taken[line] = 1;
    }
    sheet.grids.push_back(rows.finish(lines[block.first], lines[block.end - 1]));
    limit = block.end;
    index = block.end - 1;
  }
  std::size_t index = 0;
  std::erase_if(lines, [&](const Line&) { return taken[index++] != 0; });
}

}  // namespace gouji::page
