#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "filters/import/page/characters.h"
#include "filters/import/page/sheet.h"

namespace gouji::page {
namespace {

/// How many words at the end of `line` are figures.
std::size_t figuresAtEnd(const Line& line) {
  std::size_t count = 0;
  while (count < line.words.size() && isFigure(line.words[line.words.size() - 1 - count].text)) {
    ++count;
  }
  return count;
}

/// What the figures of one column cover, over all rows.
struct Column {
  double from;
  double to;
};

/// Columns of figures, and whether further lines fit them.
class Columns {
 public:
  Columns(const Line& line, std::size_t count) {
    for (auto word = line.words.end() - std::ssize(line.words) + first(line, count);
         word != line.words.end(); ++word) {
      columns_.push_back({word->x0, word->x1});
    }
  }

  std::size_t count() const { return columns_.size(); }
  const Column& at(std::size_t index) const { return columns_[index]; }

  /// Takes in the figures of `line` if they stand below those before.
  bool take(const Line& line, const Tolerances& tolerances) {
    if (figuresAtEnd(line) != columns_.size()) {
      return false;
    }
    std::vector<Column> wider = columns_;
    const double near = tolerances.aligned * line.size;
    for (std::size_t index = 0; index < wider.size(); ++index) {
      const Segment& word =
          line.words[static_cast<std::size_t>(first(line, columns_.size())) + index];
      Column& column = wider[index];
      const double centres = (word.x0 + word.x1 - column.from - column.to) / 2;
      if (std::abs(word.x0 - column.from) > near && std::abs(word.x1 - column.to) > near &&
          std::abs(centres) > near) {
        return false;
      }
      column = {std::min(column.from, word.x0), std::max(column.to, word.x1)};
      if (index > 0 && column.from <= wider[index - 1].to) {
        return false;
      }
    }
    columns_ = std::move(wider);
    return true;
  }

 private:
  static std::ptrdiff_t first(const Line& line, std::size_t count) {
    return std::ssize(line.words) - static_cast<std::ptrdiff_t>(count);
  }

  std::vector<Column> columns_;
};

/// The last words of a line that go on below figures too wide for their columns.
struct Rests {
  std::size_t first = 0;                ///< of the line's words
  std::vector<std::size_t> below = {};  ///< for each of them, which of the figures above
};

/// Nothing unless each of the words stands below one figure, and that is no less wide than digits
/// that had no room beside it.
std::optional<Rests> restsOf(const Line& line, std::span<const Segment> above) {
  Rests rests{line.words.size(), {}};
  while (rests.first > 0) {
    const Segment& word = line.words[rests.first - 1];
    const auto overlaps = [&](const Segment& figure) {
      return word.x0 < figure.x1 && word.x1 > figure.x0;
    };
    const auto found = std::find_if(above.begin(), above.end(), overlaps);
    if (!isFigure(word.text) || found == above.end() ||
        std::find_if(found + 1, above.end(), overlaps) != above.end()) {
      break;
    }
    rests.below.insert(rests.below.begin(), static_cast<std::size_t>(found - above.begin()));
    --rests.first;
  }
  const bool is_label_before =
      rests.first == 0 || line.words[rests.first - 1].x1 <= above.front().x0 + line.size / 2;
  const bool each_once = std::adjacent_find(rests.below.begin(), rests.below.end(),
                                            std::greater_equal()) == rests.below.end();
  return !rests.below.empty() && is_label_before && each_once ? std::optional(rests) : std::nullopt;
}

/// The figures of a full row, and how far down their text goes.
struct FigureLine {
  std::vector<Segment> figures;
  double bottom = 0;

  FigureLine(const Line& line, std::size_t count)
      : figures(line.words.end() - static_cast<std::ptrdiff_t>(count), line.words.end()),
        bottom(line.box.y1) {}

  /// What of `line` goes on below; the texts then have it in a further line.
  std::optional<Rests> take(const Line& line) {
    if (line.box.y0 - bottom > line.size / 2) {
      return std::nullopt;
    }
    auto rests = restsOf(line, figures);
    for (std::size_t i = 0; rests && i < rests->below.size(); ++i) {
      Segment& figure = figures[rests->below[i]];
      const Segment& word = line.words[rests->first + i];
      figure.text += '\n' + word.text;
      figure.x0 = std::min(figure.x0, word.x0);
      figure.x1 = std::max(figure.x1, word.x1);
    }
    bottom = rests ? line.box.y1 : bottom;
    return rests;
  }
};

/// Lines [first, end) of a sheet that make up a table, `rows` of them with figures.
struct Block {
  std::size_t first = 0;
  std::size_t end = 0;
  int rows = 0;
  bool has_rests = false;  ///< digits below a figure that was too wide for its column
  Columns columns;

  /// Whether it has rows enough to be a table: the more figures they have, the fewer.
  bool isTable(const Tolerances& tolerances) const {
    const bool is_wide = columns.count() >= static_cast<std::size_t>(tolerances.wide_row);
    const int fewest = !is_wide ? tolerances.aligned_rows : has_rests ? 1 : tolerances.wide_rows;
    return rows >= fewest;
  }
};

Block blockFrom(const std::vector<Line>& lines, std::size_t first, const Sheet& sheet,
                const Tolerances& tolerances) {
  Block block{first, first + 1, 1, false, Columns(lines[first], figuresAtEnd(lines[first]))};
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

void appendWord(std::string& text, const std::string& word) {
  if (!text.empty()) {
    text += '\n';
  }
  text += word;
}

/// Puts the lines' words into rows: one a line with figures.
class RowBuilder {
 public:
  RowBuilder(const Block& block, double label_start, std::vector<double> starts, int page)
      : columns_(block.columns),
        label_start_(label_start),
        starts_(std::move(starts)),
        page_(page) {}

  void add(const Line& line) {
    const bool figures = figuresAtEnd(line) == columns_.count();
    const auto rests = figures || !figures_ ? std::nullopt : figures_->take(line);
    const std::size_t labels = rests     ? rests->first
                               : figures ? line.words.size() - columns_.count()
                                         : line.words.size();
    const std::size_t own = ownLabel(line, labels);
    std::string label;
    for (std::size_t index = 0; index < labels; ++index) {
      (index < own ? group_ : label) += line.words[index].text;
    }
    const bool is_wide = figures && label.empty() && isEnumerated(group_);
    const bool begins = isEnumerated(label) || is_wide || (figures && figures_);
    if (begins && (figures_ || !label_.empty() || (is_wide && !groups_.empty()))) {
      finishRow();
    }
    if (label_.empty() && !label.empty()) {
      label_x_ = line.words[own].x0;
    }
    if (!label.empty()) {
      appendWord(label_, label);
    }
    if (figures) {
      figures_.emplace(line, columns_.count());
    }
    if (!group_.empty()) {
      appendWord(groups_, std::exchange(group_, {}));
    }
  }

  Grid finish(const Line& first, const Line& last) {
    finishRow();
    Grid grid;
    grid.ruled = false;
    grid.last_page = page_;
    if (has_labels_) {
      grid.xs = {std::min(first.box.x0, columns_.at(0).from) - 2, label_start_};
      grid.xs[1] = std::clamp(grid.xs[1], grid.xs[0] + 1, columns_.at(0).from - 1e-3);
    } else {
      std::erase_if(cells_, [](const GridCell& cell) { return cell.column < kLabelColumns; });
      for (GridCell& cell : cells_) {
        cell.column -= kLabelColumns;
      }
    }
    grid.xs.push_back(columns_.at(0).from);
    for (std::size_t index = 0; index < columns_.count(); ++index) {
      grid.xs.push_back(columns_.at(index).to);
    }
    const double height = (last.box.y1 - first.box.y0) / std::max(row_, 1);
    for (int row = 0; row <= row_; ++row) {
      grid.ys.push_back(first.box.y0 + row * height);
    }
    grid.cells = std::move(cells_);
    return grid;
  }

 private:
  /// Which of the first `labels` words begin the row's own label; those before belong to the label
  /// of a group of rows that stands beside it.
  std::size_t ownLabel(const Line& line, std::size_t labels) const {
    std::size_t own = 0;
    while (own < labels && line.words[own].x1 <= label_start_ + line.size / 2) {
      ++own;
    }
    const auto goesOn = [&](std::size_t index) {
      return !label_.empty() && !isEnumerated(line.words[index].text) &&
             std::abs(line.words[index].x0 - label_x_) < line.size / 2;
    };
    if (own == labels) {
      // The label may itself begin left of most.
      for (std::size_t index = labels; index-- > 0;) {
        if (goesOn(index) || (index > 0 && isEnumerated(line.words[index].text))) {
          return index;
        }
      }
      return labels;
    }
    for (std::size_t index = own + 1; index < labels; ++index) {
      const auto stands = [&](double at) {
        return std::abs(line.words[index].x0 - at) < line.size / 2;
      };
      const bool goes_on =
          !label_.empty() && !isEnumerated(line.words[own].text) && stands(label_x_);
      if (isEnumerated(line.words[index].text) || goes_on ||
          std::any_of(starts_.begin(), starts_.end(), stands)) {
        own = index;
      }
    }
    return own;
  }

  void finishRow() {
    if (!figures_ && label_.empty() && groups_.empty()) {
      return;
    }
    if (label_.empty() && isEnumerated(groups_)) {
      label_.swap(groups_);
    }
    has_labels_ = has_labels_ || !label_.empty() || !groups_.empty();
    addCell(0, groups_);
    addCell(1, label_);
    for (std::size_t index = 0; figures_ && index < figures_->figures.size(); ++index) {
      addCell(static_cast<int>(index) + kLabelColumns, figures_->figures[index].text);
    }
    ++row_;
    label_.clear();
    groups_.clear();
    figures_.reset();
  }

  void addCell(int column, const std::string& text) {
    GridCell cell;
    cell.row = row_;
    cell.column = column;
    cell.page = page_;
    cell.text = text;
    cells_.push_back(std::move(cell));
  }

  /// Of groups, of rows.
  static constexpr int kLabelColumns = 2;

  const Columns& columns_;
  double label_start_;
  std::vector<double> starts_;
  int page_;
  int row_ = 0;
  std::string group_;
  std::string groups_;
  std::string label_;
  double label_x_ = 0;  ///< where the row's label begins
  std::optional<FigureLine> figures_;
  bool has_labels_ = false;
  std::vector<GridCell> cells_;
};

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
    RowBuilder rows(block, labelStart(lines, block), labelStarts(lines, block), sheet.number);
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
