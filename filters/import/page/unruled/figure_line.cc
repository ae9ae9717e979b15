#include "filters/import/page/unruled/figure_line.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <utility>

#include "filters/import/page/glyphs/characters.h"

namespace gouji::page {
namespace {

std::span<const Segment> lastWords(const Line& line, std::size_t count) {
  return std::span(line.words).last(count);
}

}  // namespace

std::size_t figuresAtEnd(const Line& line) {
  std::size_t count = 0;
  while (count < line.words.size() && isFigure(line.words[line.words.size() - 1 - count].text)) {
    ++count;
  }
  return count;
}

FigureColumns::FigureColumns(const Line& line, std::size_t count) {
  for (const Segment& word : lastWords(line, count)) {
    columns_.push_back({word.x0, word.x1});
  }
}

bool FigureColumns::take(const Line& line, const Tolerances& tolerances) {
  if (figuresAtEnd(line) != columns_.size()) {
    return false;
  }
  std::vector<Column> wider = columns_;
  const double near = tolerances.aligned * line.size;
  const auto words = lastWords(line, columns_.size());
  for (std::size_t index = 0; index < wider.size(); ++index) {
    const Segment& word = words[index];
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

FigureLine::FigureLine(const Line& line, std::size_t count) : bottom_(line.box.y1) {
  const auto words = lastWords(line, count);
  figures_.assign(words.begin(), words.end());
}

std::optional<Rests> FigureLine::take(const Line& line) {
  if (line.box.y0 - bottom_ > line.size / 2) {
    return std::nullopt;
  }
  auto rests = restsIn(line);
  for (std::size_t i = 0; rests && i < rests->below.size(); ++i) {
    Segment& figure = figures_[rests->below[i]];
    const Segment& word = line.words[rests->first + i];
    figure.text += '\n' + word.text;
    figure.x0 = std::min(figure.x0, word.x0);
    figure.x1 = std::max(figure.x1, word.x1);
  }
  bottom_ = rests ? line.box.y1 : bottom_;
  return rests;
}

std::optional<Rests> FigureLine::restsIn(const Line& line) const {
  Rests rests{line.words.size(), {}};
  while (rests.first > 0) {
    const Segment& word = line.words[rests.first - 1];
    const auto overlaps = [&](const Segment& figure) {
      return word.x0 < figure.x1 && word.x1 > figure.x0;
    };
    const auto found = std::find_if(figures_.begin(), figures_.end(), overlaps);
    if (!isFigure(word.text) || found == figures_.end() ||
        std::find_if(found + 1, figures_.end(), overlaps) != figures_.end()) {
      break;
    }
    rests.below.insert(rests.below.begin(), static_cast<std::size_t>(found - figures_.begin()));
    --rests.first;
  }
  const bool is_label_before =
      rests.first == 0 || line.words[rests.first - 1].x1 <= figures_.front().x0 + line.size / 2;
  const bool each_once = std::adjacent_find(rests.below.begin(), rests.below.end(),
                                            std::greater_equal()) == rests.below.end();
  return !rests.below.empty() && is_label_before && each_once ? std::optional(rests) : std::nullopt;
}

}  // namespace gouji::page
