#include "filters/import/page/pages/join.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "filters/import/page/glyphs/characters.h"

namespace gouji::page {
namespace {

std::size_t nearestIndex(const std::vector<double>& coordinates, double at) {
  std::size_t best = 0;
  for (std::size_t index = 1; index < coordinates.size(); ++index) {
    if (std::abs(coordinates[index] - at) < std::abs(coordinates[best] - at)) {
      best = index;
    }
  }
  return best;
}

/// Moves `grid` on to the column borders `xs`, which hold its own.
void regrid(Grid& grid, const std::vector<double>& xs) {
  for (GridCell& cell : grid.cells) {
    const auto first = nearestIndex(xs, grid.xs[static_cast<std::size_t>(cell.column)]);
    const auto end =
        nearestIndex(xs, grid.xs[static_cast<std::size_t>(cell.column + cell.column_span)]);
    cell.column = static_cast<int>(first);
    cell.column_span = std::max(1, static_cast<int>(end) - static_cast<int>(first));
  }
  grid.xs = xs;
}

/// Column borders of both; the second's count as the first's where they are near.
std::vector<double> united(const std::vector<double>& first, const std::vector<double>& second,
                           const Tolerances& tolerances) {
  std::vector<double> xs = first;
  for (const double x : second) {
    if (std::abs(first[nearestIndex(first, x)] - x) > tolerances.same_column) {
      xs.push_back(x);
    }
  }
  std::sort(xs.begin(), xs.end());
  return xs;
}

/// Indices of the cells that end in (`last`) or begin in (else) row `row`, by column.
std::vector<std::size_t> cellsOfRow(const Grid& grid, int row, bool last) {
  std::vector<std::size_t> found;
  for (std::size_t index = 0; index < grid.cells.size(); ++index) {
    const GridCell& cell = grid.cells[index];
    if (last ? cell.row + cell.row_span - 1 == row : cell.row == row) {
      found.push_back(index);
    }
  }
  std::sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
    return grid.cells[a].column < grid.cells[b].column;
  });
  return found;
}

/// What the cells of a cut row, or of two rows, say on both sides of a page break.
struct Halves {
  int figures_above = 0;
  int figures_below = 0;
  bool label_above = false;
  bool enumerated_above = false;
  bool label_below = false;
  bool own_label_below = false;  ///< a label that cannot be the rest of one above
  bool span_below = false;       ///< a blank cell of several rows: a group's label goes on
  bool blank_below = true;       ///< the cells of this row alone hold nothing
  bool clash = false;            ///< words and a figure stand below each other: a head and its row
  bool digits_go_on = true;   ///< each figure below stands under digits that it may be the rest of
  bool figures_meet = false;  ///< a column has a figure on both sides
  int blanks = 0;             ///< columns that have nothing on either side

  /// Figures and the label that they lack stand on different sides.
  bool complement() const {
    return (figures_above > 0 && !label_above && label_below && figures_below == 0) ||
           (figures_below > 0 && !label_below && label_above && figures_above == 0);
  }

  /// An enumerated row, or one of many figures and nothing else, has some of its figures above and
  /// all others below.
  bool figuresApart() const {
    constexpr int kMany = 10;
    const bool one_label = enumerated_above && !own_label_below;
    const bool no_label = !label_above && !label_below && figures_above + figures_below >= kMany;
    return figures_above > 0 && figures_below > 0 && !figures_meet && blanks == 0 &&
           (one_label || no_label);
  }

  /// The digits of figures too wide for their cells were parted by the page break, and with them
  /// perhaps an enumerated label.
  bool partedFigures() const {
    const bool none_below = !label_below && label_above && !span_below;
    const bool label_goes_on = enumerated_above && !own_label_below;
    return figures_below > 0 && digits_go_on &&
           (none_below || (figures_below < figures_above && (!label_below || label_goes_on)));
  }
};

/// Digits in each line of a figure.
std::vector<std::size_t> digitsByLine(std::string_view text) {
  std::vector<std::size_t> counts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    counts.push_back(plainDigits(text.substr(at, end - at)).size());
    at = end + 1;
  }
  return counts;
}

/// A cell too narrow for its figure breaks it into lines that are all full but the last.
bool fillsLines(std::string_view above, std::string_view below) {
  std::vector<std::size_t> lines = digitsByLine(above);
  const std::vector<std::size_t> more = digitsByLine(below);
  lines.insert(lines.end(), more.begin(), more.end());
  return more.size() > 1 && lines.back() <= lines.front() &&
         std::all_of(lines.begin(), lines.end() - 1,
                     [&](std::size_t digits) { return digits == lines.front(); });
}

/// Whether `below` may be the last digits of the figure that `above` begins, or all of one that
/// found no room above.
bool mayGoOn(std::string_view above, std::string_view below) {
  const std::string first = plainDigits(above);
  const std::string rest = plainDigits(below);
  if (first.empty()) {
    return isDigits(rest);
  }
  const bool is_rest = below.starts_with(",") || below.starts_with("，");  // no figure begins so
  return isDigits(first) && isDigits(rest) && first.front() != '0' &&
         (is_rest || rest.size() <= first.size() || fillsLines(above, below));
}

/// Whether the first row of `next` is the rest of the last row of `grid`: each has what the other
/// lacks, or the label of the second is the rest of an enumerated one.
bool isCutRow(const Grid& grid, const Grid& next) {
  const auto above = cellsOfRow(grid, grid.rows() - 1, true);
  const auto below = cellsOfRow(next, 0, false);
  if (above.size() != below.size() || above.size() < 2) {
    return false;
  }
  Halves halves;
  for (std::size_t index = 0; index < above.size(); ++index) {
    const GridCell& a = grid.cells[above[index]];
    const GridCell& b = next.cells[below[index]];
    if (a.column != b.column || a.column_span != b.column_span) {
      return false;
    }
    halves.figures_meet = halves.figures_meet || (isFigure(a.text) && isFigure(b.text));
    halves.blanks += a.text.empty() && b.text.empty() && a.row_span == 1 ? 1 : 0;
    halves.figures_above += isFigure(a.text) ? 1 : 0;
    halves.figures_below += isFigure(b.text) ? 1 : 0;
    halves.clash = halves.clash || (isFigure(a.text) && !b.text.empty() && !isFigure(b.text)) ||
                   (isFigure(b.text) && !a.text.empty() && !isFigure(a.text));
    halves.digits_go_on = halves.digits_go_on && (!isFigure(b.text) || mayGoOn(a.text, b.text));
    halves.span_below = halves.span_below || (b.text.empty() && b.row_span > 1);
    halves.blank_below = halves.blank_below && (b.text.empty() || b.row_span > 1);
    if (!a.text.empty() && !isFigure(a.text) && a.row_span == 1) {
      halves.label_above = true;
      halves.enumerated_above = halves.enumerated_above || isEnumerated(a.text);
    }
    if (!b.text.empty() && !isFigure(b.text) && b.row_span == 1) {
      halves.label_below = true;
      halves.own_label_below = halves.own_label_below || isEnumerated(b.text) || a.text.empty();
    }
  }
  if (halves.clash) {
    return false;
  }
  if (halves.complement() || halves.blank_below || halves.partedFigures() ||
      halves.figuresApart()) {
    return true;
  }
  if ((halves.figures_above > 0 && halves.figures_below > 0) || halves.own_label_below) {
    return false;
  }
  if (grid.open_bottom && next.open_top) {
    return true;
  }
  return halves.figures_above + halves.figures_below > 0 && halves.label_below &&
         halves.enumerated_above;
}

/// Lets cells that span rows go on below the page break, where they have no text of their own.
void joinSpans(Grid& grid, Grid& next) {
  const auto above = cellsOfRow(grid, grid.rows() - 1, true);
  std::vector<char> taken(next.cells.size(), 0);
  for (const std::size_t index : cellsOfRow(next, 0, false)) {
    const GridCell& b = next.cells[index];
    const auto found = std::find_if(above.begin(), above.end(), [&](std::size_t candidate) {
      const GridCell& a = grid.cells[candidate];
      return a.column == b.column && a.column_span == b.column_span;
    });
    if (found == above.end() || !b.text.empty()) {
      continue;
    }
    GridCell& a = grid.cells[*found];
    if (!a.text.empty() && !isFigure(a.text) && (b.row_span > 1 || a.row_span > 1)) {
      a.row_span += b.row_span;
      taken[index] = 1;
    }
  }
  std::size_t index = 0;
  std::erase_if(next.cells, [&](const GridCell&) { return taken[index++] != 0; });
}

void joinCutRow(Grid& grid, Grid& next) {
  const auto above = cellsOfRow(grid, grid.rows() - 1, true);
  const auto below = cellsOfRow(next, 0, false);
  for (std::size_t index = 0; index < above.size(); ++index) {
    GridCell& a = grid.cells[above[index]];
    const GridCell& b = next.cells[below[index]];
    if (!a.text.empty() && !b.text.empty()) {
      a.text += '\n';
    }
    a.text += b.text;
    a.row_span += b.row_span - 1;
  }
  std::erase_if(next.cells, [](const GridCell& cell) { return cell.row == 0; });
}

/// Rows of one grid from its top on that the other begins with too, cell for cell: a head printed
/// again on each page. Only whole rows count, none that a cell spans out of.
int repeatedRows(const Grid& grid, const Grid& next) {
  int rows = 0;
  for (int row = 0; row < std::min(grid.rows(), next.rows()) - 1; ++row) {
    const auto first = cellsOfRow(grid, row, false);
    const auto second = cellsOfRow(next, row, false);
    const bool same = !first.empty() && std::equal(first.begin(), first.end(), second.begin(),
                                                   second.end(), [&](std::size_t i, std::size_t j) {
                                                     const GridCell& a = grid.cells[i];
                                                     const GridCell& b = next.cells[j];
                                                     return a.text == b.text && !isFigure(a.text) &&
                                                            a.column == b.column &&
                                                            a.column_span == b.column_span &&
                                                            a.row_span == b.row_span;
                                                   });
    if (!same) {
      break;
    }
    rows = row + 1;
  }
  const auto spansOut = [&](int until) {
    return std::any_of(next.cells.begin(), next.cells.end(), [&](const GridCell& cell) {
      return cell.row < until && cell.row + cell.row_span > until;
    });
  };
  while (rows > 0 && spansOut(rows)) {
    --rows;
  }
  return rows;
}

Grid withoutRows(Grid grid, int rows) {
  std::erase_if(grid.cells, [&](const GridCell& cell) { return cell.row < rows; });
  for (GridCell& cell : grid.cells) {
    cell.row -= rows;
  }
  grid.ys.erase(grid.ys.begin(), grid.ys.begin() + rows);
  return grid;
}

}  // namespace

bool isContinued(const Grid& grid, const Grid& next, const Tolerances& tolerances) {
  const auto near = [&](double a, double b) {
    return std::abs(a - b) <= 2 * tolerances.same_column;
  };
  if (!grid.ruled || !next.ruled) {
    return grid.ruled == next.ruled && grid.columns() == next.columns();
  }
  return near(grid.xs.front(), next.xs.front()) && near(grid.xs.back(), next.xs.back());
}

void join(Grid& grid, Grid next, const Tolerances& tolerances) {
  if (grid.ruled) {
    next.xs.front() = grid.xs.front();
    next.xs.back() = grid.xs.back();
  } else {
    next.xs = grid.xs;
  }
  const std::vector<double> xs = united(grid.xs, next.xs, tolerances);
  regrid(grid, xs);
  regrid(next, xs);
  const bool blank = next.isBlank();  // a row of its own, not the rest of one
  bool cut = !blank && isCutRow(grid, next);
  if (const int repeated = cut ? 0 : repeatedRows(grid, next); repeated > 0) {
    // Below a head printed again a cut row goes on; else the head stays, as it is printed.
    Grid body = withoutRows(next, repeated);
    cut = isCutRow(grid, body);
    if (cut) {
      next = std::move(body);
    }
  }
  if (cut) {
    joinCutRow(grid, next);
  } else if (!blank) {
    joinSpans(grid, next);
  }
  const int before = grid.rows() - (cut ? 1 : 0);
  for (GridCell& cell : next.cells) {
    cell.row += before;
    grid.cells.push_back(std::move(cell));
  }
  // The rows' places on their pages no longer form one scale; only their number matters now.
  const double shift = grid.ys.back() - next.ys.front();
  for (std::size_t index = cut ? 2 : 1; index < next.ys.size(); ++index) {
    grid.ys.push_back(next.ys[index] + shift);
  }
  grid.open_bottom = next.open_bottom;
  grid.last_page = next.last_page;
}

}  // namespace gouji::page
