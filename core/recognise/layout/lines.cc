#include "core/recognise/layout/lines.h"

#include <algorithm>
#include <functional>

#include "core/form/labels.h"
#include "core/recognise/layout/tabs.h"
#include "core/recognise/layout/tokens.h"
#include "core/text/numbering.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

Piece pieceOf(const Passage& passage, std::size_t begin, std::size_t end) {
  Piece piece;
  if (begin < end) {
    piece.place = passage.placeOf(begin, end);
    piece.text = passage.textOf(begin, end);
  }
  piece.folded = passage.folded.text.substr(begin, end - begin);
  piece.figure = readFigure(piece.text);
  piece.is_number_mark =
      !piece.folded.empty() && numberingOf(piece.folded).length == piece.folded.size();
  return piece;
}

/// A whole cell.
Piece pieceOf(const Passage& passage) {
  Piece piece = pieceOf(passage, 0, passage.folded.text.size());
  piece.place = passage.place;
  return piece;
}

/// The parts of a run of figures that white space keeps apart.
void addFigures(const Passage& passage, const Token& token, std::vector<Piece>& pieces) {
  std::size_t begin = token.begin;
  for (std::size_t at = begin + 1; at <= token.end; ++at) {
    if (at == token.end || passage.folded.at[at] != passage.folded.ends[at - 1]) {
      pieces.push_back(pieceOf(passage, begin, at));
      pieces.back().is_run = !pieces.back().is_number_mark;  // 1. is no figure
      begin = at;
    }
  }
}

/// Words and, behind them, a row of figures kept apart by white space: the rest of a label that
/// was cut in two lines. Where the figures begin; `end` where there are too few to be a row.
std::size_t rowOfFigures(const Passage& passage, std::size_t begin, std::size_t end) {
  constexpr std::size_t kFewestFigures = 5;
  const std::u32string_view text = passage.folded.text;
  std::size_t figures = 0;
  std::size_t at = end;
  while (at > begin) {
    std::size_t from = at;
    while (from > begin && text[from - 1] >= U'0' && text[from - 1] <= U'9' &&
           (from == at || passage.folded.at[from] == passage.folded.ends[from - 1])) {
      --from;
    }
    const bool apart = from == begin || passage.folded.at[from] != passage.folded.ends[from - 1];
    if (from == at || !apart) {
      break;
    }
    ++figures;
    at = from;
  }
  return figures >= kFewestFigures ? at : end;
}

void addLoose(const Passage& passage, std::size_t begin, std::size_t end,
              std::vector<Line>& lines) {
  if (begin == end) {
    return;
  }
  const auto text = std::u32string_view(passage.folded.text).substr(begin, end - begin);
  std::vector<Token> tokens = tabbedRow(passage, begin, end);
  if (tokens.empty()) {
    tokens = cutRow(passage, begin, end);
  }
  if (tokens.empty()) {
    tokens = scan(passage.folded.text, begin, end);
  }
  if (!isForm(tokens, text)) {
    const std::size_t figures = rowOfFigures(passage, begin, end);
    if (figures < end && figures > begin) {
      tokens = {{Token::Kind::label, begin, figures}, {Token::Kind::figures, figures, end}};
    } else if (auto parts = tabbedParts(passage, begin, end); !parts.empty()) {
      tokens = std::move(parts);
    }
  }
  Line line;
  line.loose = true;
  line.block = passage.place.block;
  if (!isForm(tokens, text)) {
    line.pieces.push_back(pieceOf(passage, begin, end));
    lines.push_back(std::move(line));
    return;
  }
  bool has_figures = false;
  for (const Token& token : tokens) {
    if (token.kind == Token::Kind::figures) {
      addFigures(passage, token, line.pieces);
      has_figures = true;
      continue;
    }
    if (has_figures) {
      lines.push_back(line);
      line.pieces.clear();
      has_figures = false;
    }
    line.pieces.push_back(pieceOf(passage, token.begin, token.end));
  }
  lines.push_back(std::move(line));
}

/// Grid columns in which each row of a table ends: its last cell's, of those above it too.
std::vector<int> endsOf(const Table& table) {
  std::vector<int> ends(static_cast<std::size_t>(std::max(table.rows, 0)), 0);
  for (const Cell& cell : table.cells) {
    for (int row = cell.row; row < cell.row + cell.row_span && row < table.rows; ++row) {
      int& end = ends[static_cast<std::size_t>(row)];
      end = std::max(end, cell.column + cell.column_span);
    }
  }
  return ends;
}

/// The column that half of the rows or more end in, one row at most reaching further (a cell too
/// many); 0 where there is none: the table lost its spans, and the numbers of its columns mean
/// nothing.
int usualEnd(const Table& table, std::vector<int> ends) {
  constexpr std::size_t kMostWider = 1;
  std::sort(ends.begin(), ends.end(), std::greater<>());
  for (std::size_t i = 0; i < std::min(ends.size(), kMostWider + 1); ++i) {
    const auto rows = std::count(ends.begin(), ends.end(), ends[i]);
    if (rows * 2 >= table.rows) {
      return ends[i];
    }
  }
  return 0;
}

void addTable(const Table& table, std::span<const Passage> passages, std::vector<Line>& lines) {
  Line line;
  line.of_table = true;
  const std::vector<int> ends = endsOf(table);
  const int usual = table.meaning == Columns::grid ? usualEnd(table, ends) : 0;
  int row = -1;
  const auto close = [&] {
    if (line.pieces.empty()) {
      return;
    }
    if (line.pieces.size() == 1 && !line.pieces[0].blank()) {
      // One cell in the row: it may hold a whole row of figures.
      line.loose = true;
    }
    lines.push_back(line);
    line.pieces.clear();
    line.loose = false;
  };
  for (std::size_t i = 0; i < table.cells.size(); ++i) {
    const Cell& cell = table.cells[i];
    if (cell.row != row) {
      close();
      row = cell.row;
      // A cell that was lost draws all behind it to the left.
      const int end = ends[static_cast<std::size_t>(row)];
      line.lost = std::max(0, usual - end);
      line.columns = usual > 0 && end == usual ? Columns::grid : Columns::ordinal;
    }
    line.block = passages[i].place.block;
    Piece piece = pieceOf(passages[i]);
    piece.column = cell.column;
    piece.column_span = cell.column_span;
    line.pieces.push_back(std::move(piece));
  }
  close();
}

}  // namespace

std::vector<Line> linesOf(const Document& document, std::span<const Passage> passages,
                          std::span<const HeadingMark> headings) {
  std::vector<Line> lines;
  for (std::size_t i = 0; i < passages.size();) {
    const Passage& passage = passages[i];
    if (passage.place.cell != Place::kNoCell) {
      const auto& table = std::get<Table>(document.blocks[passage.place.block]);
      if (table.columns == 1) {
        for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
          const Passage& each = passages[i + cell];
          addLoose(each, 0, each.folded.text.size(), lines);
        }
      } else {
        addTable(table, passages.subspan(i, table.cells.size()), lines);
      }
      i += table.cells.size();
      continue;
    }
    ++i;
    if (passage.role == ParagraphRole::metadata || passage.role == ParagraphRole::margin) {
      continue;
    }
    std::size_t begin = 0;
    for (const HeadingMark& heading : headings) {
      if (heading.place.block != passage.place.block || !heading.inside) {
        continue;
      }
      const auto& at = passage.folded.at;
      const auto from = static_cast<std::size_t>(
          std::lower_bound(at.begin(), at.end(), heading.place.begin) - at.begin());
      const auto to = static_cast<std::size_t>(
          std::lower_bound(at.begin(), at.end(), heading.place.end) - at.begin());
      addLoose(passage, begin, from, lines);
      Line line;
      line.loose = true;
      line.block = passage.place.block;
      line.pieces.push_back(pieceOf(passage, from, to));
      lines.push_back(std::move(line));
      begin = to;
    }
    addLoose(passage, begin, passage.folded.text.size(), lines);
  }
  return lines;
}

}  // namespace gouji
