#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "filters/import/page/ruled/grid.h"
#include "filters/import/page/unruled/figure_line.h"

namespace gouji::page {

/// Puts lines of a table without rules into rows, one a line with figures: labels of groups, labels
/// of rows, figures.
class FigureRows {
 public:
  /// `label_start`: where most labels of rows begin; what stands left of it labels groups.
  /// `starts`: further places where labels of rows begin.
  FigureRows(const FigureColumns& columns, double label_start, std::vector<double> starts,
             int page);

  /// The next line down.
  void add(const Line& line);

  /// What has become of the lines from `first` to `last`; no columns of labels where none has any.
  Grid finish(const Line& first, const Line& last);

 private:
  /// Which of the first `labels` words begin the row's own label; those before belong to the label
  /// of a group of rows that stands beside it.
  std::size_t ownLabel(const Line& line, std::size_t labels) const;
  void finishRow();
  void addCell(int column, const std::string& text);

  const FigureColumns& columns_;
  double label_start_;
  std::vector<double> starts_;
  int page_;
  int row_ = 0;
  std::string group_;
  std::string label_;
  double label_x_ = 0;  ///< where the row's label begins
  std::optional<FigureLine> figures_;
  bool has_labels_ = false;
  std::vector<GridCell> cells_;
};

}  // namespace gouji::page
