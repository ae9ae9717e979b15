#include "tests/support/manners.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <utility>

#include "core/text/unicode.h"

namespace gouji::test {
namespace {

void sort(Table& table) {
  std::stable_sort(table.cells.begin(), table.cells.end(), [](const Cell& a, const Cell& b) {
    return std::pair(a.row, a.column) < std::pair(b.row, b.column);
  });
}

Paragraph paragraph(std::string text) {
  return {std::move(text), ParagraphRole::body, 0, {}};
}

bool isFigureText(const std::string& text) {
  return text.find_first_not_of("0123456789.-") == std::string::npos;
}

Cell& lastLabel(Table& table, int row) {
  Cell* last = nullptr;
  for (Cell& cell : table.cells) {
    last = cell.row == row && !cell.text.empty() && !isFigureText(cell.text) ? &cell : last;
  }
  if (last == nullptr) {
    throw std::invalid_argument("no label in row " + std::to_string(row));
  }
  return *last;
}

/// Room for a row at `row`: what stands there and below moves down, spans over it grow.
void openRow(Table& table, int row) {
  for (Cell& cell : table.cells) {
    if (cell.row >= row) {
      ++cell.row;
    } else if (cell.row + cell.row_span > row) {
      ++cell.row_span;
    }
  }
  ++table.rows;
}

/// All digits but the first of each figure in `row` into the blank cell below.
void moveDigitsDown(Table& table, int row) {
  for (Cell& rest : table.cells) {
    if (rest.row != row + 1 || !rest.text.empty()) {
      continue;
    }
    for (Cell& figure : table.cells) {
      if (figure.row == row && figure.column == rest.column && figure.text.size() > 1 &&
          isFigureText(figure.text)) {
        rest.text = figure.text.substr(1);
        figure.text.resize(1);
      }
    }
  }
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

Table ragged(const Table& table) {
  Table made = table;
  made.meaning = Columns::ordinal;
  int row = -1;
  int column = 0;
  made.columns = 0;
  for (Cell& cell : made.cells) {
    column = cell.row == row ? column + 1 : 0;
    row = cell.row;
    cell.column = column;
    cell.row_span = 1;
    cell.column_span = 1;
    made.columns = std::max(made.columns, column + 1);
  }
  return made;
}

std::vector<Block> cellAParagraph(const Table& table) {
  std::vector<Block> blocks;
  for (const Cell& cell : table.cells) {
    blocks.emplace_back(paragraph(cell.text));
  }
  return blocks;
}

std::vector<Block> rowAParagraph(const Table& table) {
  std::vector<Block> blocks;
  std::string text;
  int row = 0;
  const auto close = [&] {
    if (!text.empty()) {
      blocks.emplace_back(paragraph(text));
      text.clear();
    }
  };
  for (const Cell& cell : table.cells) {
    if (cell.row != row) {
      close();
      row = cell.row;
    }
    text += (text.empty() ? "" : " ") + cell.text;
  }
  close();
  return blocks;
}

std::vector<Block> runTogether(const Table& table) {
  std::string text;
  for (const Cell& cell : table.cells) {
    text += cell.text;
  }
  return {paragraph(std::move(text))};
}

std::vector<Block> cutAt(const Table& table, int row) {
  Table upper = table;
  Table lower = table;
  upper.cells.clear();
  lower.cells.clear();
  for (const Cell& cell : table.cells) {
    if (cell.row >= row) {
      lower.cells.push_back(cell);
      lower.cells.back().row -= row;
      continue;
    }
    upper.cells.push_back(cell);
    const int below = cell.row + cell.row_span - row;
    if (below > 0) {
      upper.cells.back().row_span -= below;
      lower.cells.push_back({0, cell.column, below, cell.column_span, "", cell.origin});
    }
  }
  upper.rows = row;
  lower.rows = table.rows - row;
  sort(lower);
  return {upper, lower};
}

Table withEmptyColumn(const Table& table, int column) {
  Table made = table;
  ++made.columns;
  std::vector<bool> covered(static_cast<std::size_t>(table.rows), false);
  for (Cell& cell : made.cells) {
    if (cell.column >= column) {
      ++cell.column;
    } else if (cell.column + cell.column_span > column) {
      ++cell.column_span;
      for (int row = cell.row; row < cell.row + cell.row_span; ++row) {
        covered[static_cast<std::size_t>(row)] = true;
      }
    }
  }
  for (int row = 0; row < table.rows; ++row) {
    if (!covered[static_cast<std::size_t>(row)]) {
      made.cells.push_back({row, column, 1, 1, "", {}});
    }
  }
  sort(made);
  return made;
}

Table withColumnsSwapped(const Table& table, int one, int other) {
  Table made = table;
  for (Cell& cell : made.cells) {
    if (cell.column_span == 1 && (cell.column == one || cell.column == other)) {
      cell.column = cell.column == one ? other : one;
    }
  }
  sort(made);
  return made;
}

Table withLabelCut(const Table& table, int row, std::size_t characters) {
  Table made = table;
  openRow(made, row + 1);
  Cell& label = lastLabel(made, row);
  const std::u32string text = toUtf32(label.text);
  label.text = toUtf8(text.substr(0, characters));
  Cell rest = label;
  rest.row = row + 1;
  rest.row_span = 1;
  rest.text = toUtf8(text.substr(characters));
  std::vector<Cell> blanks;
  for (const Cell& cell : made.cells) {
    if (cell.row == row && cell.column > label.column) {
      blanks.push_back({row + 1, cell.column, 1, cell.column_span, "", {}});
    }
  }
  made.cells.push_back(std::move(rest));
  made.cells.insert(made.cells.end(), blanks.begin(), blanks.end());
  sort(made);
  return made;
}

Table withRowCut(const Table& table, int row, std::size_t characters) {
  Table made = withLabelCut(table, row, characters);
  moveDigitsDown(made, row);
  return made;
}

Table withDigitsBelow(const Table& table, int row) {
  Table made = table;
  openRow(made, row + 1);
  for (const Cell& cell : table.cells) {
    if (cell.row == row && cell.row_span == 1) {
      made.cells.push_back({row + 1, cell.column, 1, cell.column_span, "", {}});
    }
  }
  sort(made);
  moveDigitsDown(made, row);
  return made;
}

Table withoutCell(const Table& table, int row, int column) {
  Table made = table;
  std::erase_if(made.cells,
                [&](const Cell& cell) { return cell.row == row && cell.column == column; });
  return made;
}

Table withCellLost(const Table& table, int row, int column) {
  const auto lost = std::find_if(table.cells.begin(), table.cells.end(), [&](const Cell& cell) {
    return cell.row == row && cell.column == column;
  });
  const int width = lost == table.cells.end() ? 0 : lost->column_span;
  Table made = withoutCell(table, row, column);
  for (Cell& cell : made.cells) {
    cell.column -= cell.row == row && cell.column > column ? width : 0;
  }
  return made;
}

Table withCellsGlued(const Table& table, int row, int column) {
  Table made = table;
  const auto at = [&](int wanted) {
    return std::find_if(made.cells.begin(), made.cells.end(), [&](const Cell& cell) {
      return cell.row == row && cell.column == wanted && isFigureText(cell.text);
    });
  };
  const auto first = at(column);
  const auto second = at(column + 1);
  if (first != made.cells.end() && second != made.cells.end()) {
    first->text += second->text;
    made.cells.erase(second);
  }
  return made;
}

Table withSpareCell(const Table& table, int row, int column, std::string text) {
  Table made = table;
  for (Cell& cell : made.cells) {
    if (cell.row == row && cell.column >= column) {
      ++cell.column;
    }
  }
  made.cells.push_back({row, column, 1, 1, std::move(text), {}});
  made.columns += 1;
  sort(made);
  return made;
}

Table withDigitsParted(const Table& table, int row, int column) {
  const auto found = std::find_if(table.cells.begin(), table.cells.end(), [&](const Cell& cell) {
    return cell.row == row && cell.column == column;
  });
  if (found == table.cells.end() || found->text.size() < 2) {
    throw std::invalid_argument("no digits to part");
  }
  Table made = withSpareCell(table, row, column, found->text.substr(0, 1));
  for (Cell& cell : made.cells) {
    if (cell.row == row && cell.column == column + 1) {
      cell.text.erase(0, 1);
    }
  }
  return made;
}

Table withoutRow(const Table& table, int row) {
  Table made = table;
  std::erase_if(made.cells,
                [&](const Cell& cell) { return cell.row == row && cell.row_span == 1; });
  for (Cell& cell : made.cells) {
    if (cell.row > row) {
      --cell.row;
    } else if (cell.row + cell.row_span > row) {
      --cell.row_span;
    }
  }
  --made.rows;
  return made;
}

Table withRowTwice(const Table& table, int row) {
  Table made = table;
  openRow(made, row + 1);
  std::vector<Cell> again;
  for (const Cell& cell : made.cells) {
    if (cell.row == row && cell.row_span == 1) {
      again.push_back(cell);
      again.back().row = row + 1;
    }
  }
  made.cells.insert(made.cells.end(), again.begin(), again.end());
  sort(made);
  return made;
}

Table withoutLabel(const Table& table, int row) {
  Table made = table;
  for (Cell& cell : made.cells) {
    if (cell.row == row && !isFigureText(cell.text)) {
      cell.text.clear();
    }
  }
  return made;
}

int rowOf(const Table& table, std::string_view text) {
  for (const Cell& cell : table.cells) {
    if (cell.text == text) {
      return cell.row;
    }
  }
  return -1;
}

Document inTraditional(const Document& document) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> turn(
      icu::Transliterator::createInstance("Simplified-Traditional", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) {
    throw std::runtime_error(u_errorName(status));
  }
  const auto turned = [&](std::string& text) {
    icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
    turn->transliterate(wide);
    text.clear();
    wide.toUTF8String(text);
    replaceAll(text, "信息", "資訊");
    replaceAll(text, "文件", "檔案");
  };
  Document made = document;
  for (Block& block : made.blocks) {
    if (auto* each = std::get_if<Paragraph>(&block)) {
      turned(each->text);
      continue;
    }
    for (Cell& cell : std::get<Table>(block).cells) {
      turned(cell.text);
    }
  }
  return made;
}

}  // namespace gouji::test
