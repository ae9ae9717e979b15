#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/document/unfold.h"
#include "tests/support/properties.h"

namespace gouji {
namespace {

/// Tables of any shape; every paragraph in them is another.
class Maker {
 public:
  explicit Maker(int widest) : widest_(widest) {}

  SourceTable table(int depth = 0) {
    SourceTable made;
    for (int rows = test::anyIn(0, 5); rows > 0; --rows) {
      SourceRow& row = made.rows.emplace_back();
      row.columns_before = test::anyIn(-1, 3);
      for (int cells = test::anyIn(0, 5); cells > 0; --cells) {
        row.cells.push_back(cell(depth));
      }
    }
    return made;
  }

  const std::vector<std::string>& texts() const { return texts_; }

 private:
  SourceCell cell(int depth) {
    SourceCell made;
    made.row_span = test::anyIn(-1, widest_);
    made.column_span = test::anyIn(-1, widest_);
    for (int count = test::anyIn(0, 3); count > 0; --count) {
      if (depth < 2 && test::anyIn(0, 20) == 0) {
        made.content.emplace_back(table(depth + 1));
        continue;
      }
      texts_.push_back("<" + std::to_string(texts_.size()) + ">");
      Paragraph paragraph;
      paragraph.text = texts_.back();
      made.content.emplace_back(std::move(paragraph));
    }
    return made;
  }

  int widest_;
  std::vector<std::string> texts_;
};

/// All that a document says, in reading order.
std::string allText(const Document& document) {
  std::string text;
  for (const Block& block : document.blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
      text += paragraph->text;
      continue;
    }
    for (const Cell& cell : std::get<Table>(block).cells) {
      text += cell.text;
    }
  }
  std::erase(text, '\n');
  return text;
}

void expectGrid(const Table& table) {
  std::set<std::pair<int, int>> taken;
  std::pair<int, int> last{-1, -1};
  for (const Cell& cell : table.cells) {
    RC_ASSERT(cell.row >= 0 && cell.column >= 0);
    RC_ASSERT(cell.row_span >= 1 && cell.row + cell.row_span <= table.rows);
    RC_ASSERT(cell.column_span >= 1 && cell.column + cell.column_span <= table.columns);
    RC_ASSERT(std::pair(cell.row, cell.column) > last);
    last = {cell.row, cell.column};
    if (cell.column_span > 20) {
      continue;  // of hostile size: its bounds are enough
    }
    for (int row = cell.row; row < cell.row + cell.row_span; ++row) {
      for (int column = cell.column; column < cell.column + cell.column_span; ++column) {
        RC_ASSERT(taken.insert({row, column}).second);
      }
    }
  }
}

void expectGrids(const Document& document) {
  for (const Block& block : document.blocks) {
    if (const auto* table = std::get_if<Table>(&block)) {
      expectGrid(*table);
    }
  }
}

RC_GTEST_PROP(UnfoldProperties, CellsNeverOverlapAndNoTextIsLost, ()) {
  Maker maker(4);
  Document document;
  append(document, maker.table());
  expectGrids(document);
  std::string expected;
  for (const std::string& text : maker.texts()) {
    expected += text;
  }
  RC_ASSERT(allText(document) == expected);
}

RC_GTEST_PROP(UnfoldProperties, HostileSpansStayOnTheGrid, ()) {
  Maker maker(std::numeric_limits<int>::max());
  Document document;
  append(document, maker.table());
  expectGrids(document);
}

}  // namespace
}  // namespace gouji
