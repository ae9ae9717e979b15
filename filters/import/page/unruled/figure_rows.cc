#include "filters/import/page/unruled/figure_rows.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "core/text/unicode.h"
#include "filters/import/page/glyphs/characters.h"

namespace gouji::page {
namespace {

/// Labels of groups, labels of rows.
constexpr int kLabelColumns = 2;

void appendLine(std::string& text, const std::string& line) {
  if (!text.empty() && !line.empty()) {
    text += '\n';
  }
  text += line;
}

/// 1. or （三） with its words behind a gap.
bool isNumberAlone(const std::string& text) {
  constexpr std::u32string_view kEnds = U".．、)）";
  constexpr std::size_t kLongest = 5;
  const std::u32string codes = toUtf32(text);
  return isEnumerated(text) && codes.size() <= kLongest && kEnds.find(codes.back()) != kEnds.npos;
}

}  // namespace

FigureRows::FigureRows(const FigureColumns& columns, double label_start, std::vector<double> starts,
                       int page)
    : columns_(columns), label_start_(label_start), starts_(std::move(starts)), page_(page) {}

void FigureRows::add(const Line& line) {
  const bool figures = figuresAtEnd(line) == columns_.count();
  const auto rests = figures || !figures_ ? std::nullopt : figures_->take(line);
  const std::size_t labels = rests     ? rests->first
                             : figures ? line.words.size() - columns_.count()
                                       : line.words.size();
  const std::size_t own = ownLabel(line, labels);
  std::string group;
  std::string label;
  for (std::size_t index = 0; index < labels; ++index) {
    (index < own ? group : label) += line.words[index].text;
  }
  const bool is_wide = figures && label.empty() && isEnumerated(group);
  const bool begins = isEnumerated(label) || is_wide || (figures && figures_);
  if (begins && (figures_ || !label_.empty() || (is_wide && !group_.empty()))) {
    finishRow();
  }
  if (label_.empty() && !label.empty()) {
    label_x_ = line.words[own].x0;
  }
  appendLine(label_, label);
  appendLine(group_, group);
  if (figures) {
    figures_.emplace(line, columns_.count());
  }
}

Grid FigureRows::finish(const Line& first, const Line& last) {
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

std::size_t FigureRows::ownLabel(const Line& line, std::size_t labels) const {
  const auto standsAt = [&](std::size_t index, double x) {
    return std::abs(line.words[index].x0 - x) < line.size / 2;
  };
  const auto isNumbered = [&](std::size_t index) { return isEnumerated(line.words[index].text); };
  const auto goesOn = [&](std::size_t index) {
    return !label_.empty() && standsAt(index, label_x_);
  };
  std::size_t own = 0;
  while (own < labels && line.words[own].x1 <= label_start_ + line.size / 2) {
    ++own;
  }
  if (own == labels) {
    // The label may itself begin left of most.
    for (std::size_t index = labels; index-- > 0;) {
      if (isNumbered(index) ? index > 0 : goesOn(index)) {
        return index;
      }
    }
    return labels;
  }
  for (std::size_t index = own + 1; index < labels; ++index) {
    const bool is_start = !isNumberAlone(line.words[index - 1].text) &&
                          std::any_of(starts_.begin(), starts_.end(),
                                      [&](double start) { return standsAt(index, start); });
    if (isNumbered(index) || (goesOn(index) && !isNumbered(own)) || is_start) {
      own = index;
    }
  }
  return own;
}

void FigureRows::finishRow() {
  if (!figures_ && label_.empty() && group_.empty()) {
    return;
  }
  if (label_.empty() && isEnumerated(group_)) {
    label_.swap(group_);
  }
  has_labels_ = has_labels_ || !label_.empty() || !group_.empty();
  addCell(0, group_);
  addCell(1, label_);
  if (figures_) {
    int column = kLabelColumns;
    for (const Segment& figure : figures_->figures()) {
      addCell(column++, figure.text);
    }
  }
  ++row_;
  label_.clear();
  group_.clear();
  figures_.reset();
}

void FigureRows::addCell(int column, const std::string& text) {
  GridCell cell;
  cell.row = row_;
  cell.column = column;
  cell.page = page_;
  cell.text = text;
  cells_.push_back(std::move(cell));
}

}  // namespace gouji::page
