#include "filters/import/page/layout.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "filters/import/page/glyphs/orient.h"
#include "filters/import/page/pages/join.h"
#include "filters/import/page/pages/margins.h"
#include "filters/import/page/pages/paragraphs.h"
#include "filters/import/page/ruled/edges.h"
#include "filters/import/page/ruled/fill.h"
#include "filters/import/page/sheet.h"
#include "filters/import/page/unruled/aligned.h"
#include "filters/import/page/unruled/figures.h"

namespace gouji::page {
namespace {

Sheet sheetOf(Page& page, int number, const Tolerances& tolerances) {
  keepOnPage(page);
  turnUpright(page);
  dropDuplicates(page.glyphs, tolerances);
  Sheet sheet;
  sheet.number = number;
  sheet.width = page.width;
  sheet.height = page.height;
  for (const Lattice& lattice : lattices(page.rules, tolerances)) {
    if (auto grid = gridOf(lattice, tolerances)) {
      sheet.grids.push_back(std::move(*grid));
    }
  }
  sheet.lines = linesOf(fillGrids(sheet.grids, page.glyphs, number, tolerances), tolerances);
  for (Line& line : sheet.lines) {
    line.page = number;
  }
  std::stable_sort(sheet.lines.begin(), sheet.lines.end(),
                   [](const Line& a, const Line& b) { return a.box.y0 < b.box.y0; });
  return sheet;
}

/// Writes what stands on the sheets, in reading order, keeping what may go on overleaf.
class Writer {
 public:
  Writer(Document& document, const Tolerances& tolerances)
      : document_(document), tolerances_(tolerances), paragraphs_(tolerances) {}

  void write(Sheet& sheet, const Measure& measure) {
    std::size_t next = 0;
    const auto linesAbove = [&](double y) {
      for (; next < sheet.lines.size() && sheet.lines[next].box.centreY() < y; ++next) {
        writeLine(sheet.lines[next], measure);
      }
    };
    std::sort(sheet.grids.begin(), sheet.grids.end(),
              [](const Grid& a, const Grid& b) { return a.ys.front() < b.ys.front(); });
    for (Grid& grid : sheet.grids) {
      linesAbove(grid.ys.front());
      writeGrid(std::move(grid));
    }
    linesAbove(sheet.height + 100);
  }

  void finish() {
    finishParagraph();
    finishGrid();
    flushMargins();
  }

 private:
  void writeLine(const Line& line, const Measure& measure) {
    if (line.margin) {
      Paragraph paragraph;
      paragraph.text = line.text("\t");
      paragraph.role = ParagraphRole::margin;
      paragraph.origin.page = line.page;
      margins_.push_back(std::move(paragraph));
      if (!grid_ && !paragraphs_.pending()) {
        flushMargins();
      }
      return;
    }
    finishGrid();
    if (auto done = paragraphs_.add(line, measure)) {
      document_.blocks.emplace_back(std::move(*done));
      flushMargins();
    }
  }

  void writeGrid(Grid grid) {
    const bool goes_on = grid_ && follows(grid) && isContinued(*grid_, grid, tolerances_);
    if (grid.isBlank() && !goes_on) {
      return;
    }
    finishParagraph();
    if (goes_on) {
      end_ = grid.ys.back();
      join(*grid_, std::move(grid), tolerances_);
      return;
    }
    finishGrid();
    end_ = grid.ys.back();
    grid_ = std::move(grid);
  }

  /// Whether nothing but a page break, or next to no space, is between `grid` and the last one.
  bool follows(const Grid& grid) const {
    return grid.last_page == grid_->last_page + 1 ||
           (grid.last_page == grid_->last_page &&
            grid.ys.front() - end_ <= 2 * tolerances_.same_column &&
            grid.ys.front() >= end_ - tolerances_.same_column);
  }

  void finishParagraph() {
    if (auto done = paragraphs_.finish()) {
      document_.blocks.emplace_back(std::move(*done));
      flushMargins();
    }
  }

  void finishGrid() {
    if (!grid_) {
      return;
    }
    dropNarrowColumns(*grid_, tolerances_);
    if (grid_->cells.size() == 1) {
      Paragraph paragraph;
      paragraph.text = std::move(grid_->cells.front().text);
      paragraph.origin.page = grid_->cells.front().page;
      document_.blocks.emplace_back(std::move(paragraph));
    } else {
      document_.blocks.emplace_back(tableOf(std::move(*grid_)));
    }
    grid_.reset();
    flushMargins();
  }

  static Table tableOf(Grid grid) {
    Table table;
    table.rows = grid.rows();
    table.columns = grid.columns();
    std::sort(grid.cells.begin(), grid.cells.end(), [](const GridCell& a, const GridCell& b) {
      return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    for (GridCell& cell : grid.cells) {
      table.cells.push_back({cell.row, cell.column, cell.row_span, cell.column_span,
                             std::move(cell.text), Origin{cell.page, 0}});
    }
    return table;
  }

  /// Headers and footers wait until the text that runs over the page break is complete.
  void flushMargins() {
    for (Paragraph& margin : margins_) {
      document_.blocks.emplace_back(std::move(margin));
    }
    margins_.clear();
  }

  Document& document_;
  const Tolerances& tolerances_;
  ParagraphBuilder paragraphs_;
  std::optional<Grid> grid_;
  double end_ = 0;  ///< of the last grid, on its page
  std::vector<Paragraph> margins_;
};

}  // namespace

void append(Document& document, std::vector<Page> pages, const Tolerances& tolerances) {
  std::vector<Sheet> sheets;
  sheets.reserve(pages.size());
  for (std::size_t index = 0; index < pages.size(); ++index) {
    sheets.push_back(sheetOf(pages[index], static_cast<int>(index) + 1, tolerances));
    pages[index] = {};
  }
  markMargins(sheets, tolerances);
  for (Sheet& sheet : sheets) {
    alignFigures(sheet, tolerances);
    alignColumns(sheet, tolerances);
  }
  const std::vector<Measure> measures = measuresOf(sheets, tolerances);
  Writer writer(document, tolerances);
  for (std::size_t index = 0; index < sheets.size(); ++index) {
    writer.write(sheets[index], measures[index]);
  }
  writer.finish();
}

}  // namespace gouji::page
