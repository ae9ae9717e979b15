#include "core/recognise/table/rows/rows.h"

#include <algorithm>

#include "core/form/labels.h"
#include "core/text/likeness.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

/// No label of the form is longer; what is longer is prose.
constexpr std::size_t kLongestLabel = 60;

bool isKnownLabel(const Piece& piece) {
  const std::u32string_view words = withoutNumber(piece.folded);
  constexpr double kAlike = 0.6;
  return std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
    return likeness(words, spelling.text).score >= kAlike;
  });
}

/// The words of a row of the form, or of one of its rows' known spellings.
bool isRowLabel(const Piece& piece) {
  const std::u32string_view words = withoutNumber(piece.folded);
  return std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
    return (spelling.kind == LabelKind::disclosure_row ||
            spelling.kind == LabelKind::request_row) &&
           spelling.text == words && !hasOtherNumber(piece.folded, spelling);
  });
}

/// A row of a table with several cells: a label zone, then cells; a known label behind figures
/// begins another row.
void addTableLine(const Line& line, std::vector<RawRow>& rows) {
  RawRow row;
  row.of_table = true;
  row.columns = line.columns;
  row.lost = line.lost;
  row.block = line.block;
  const auto flush = [&] {
    if (!row.labels.empty() || !row.cells.empty()) {
      rows.push_back(row);
    }
    row.labels.clear();
    row.cells.clear();
  };
  for (const Piece& piece : line.pieces) {
    if (piece.isValue()) {
      row.cells.push_back(&piece);
      continue;
    }
    if (!row.hasFigure()) {
      if (!row.labels.empty() && isRowLabel(*row.labels.back()) && !isKnownLabel(piece) &&
          numberingOf(piece.folded).length == 0) {
        row.cells.push_back(&piece);  // 见附件 where a figure belongs
        continue;
      }
      row.cells.clear();  // blank cells of the label zone
      row.labels.push_back(&piece);
    } else if (isKnownLabel(piece)) {
      flush();
      row.labels.push_back(&piece);
    } else {
      row.cells.push_back(&piece);  // words where a figure belongs
    }
  }
  flush();
}

/// Whether the labels gathered so far are, joined, the words of a row.
bool endInRowLabel(const std::vector<const Piece*>& labels) {
  constexpr std::size_t kMostPieces = 4;
  Piece joined;
  for (std::size_t i = 0; i < std::min(kMostPieces, labels.size()); ++i) {
    joined.folded.insert(0, labels[labels.size() - 1 - i]->folded);
    if (isRowLabel(joined)) {
      return true;
    }
  }
  return false;
}

/// Whether a row of the form has these words and this number.
bool isNumbered(const Piece& number, const Piece& words) {
  return number.is_number_mark &&
         std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
           return spelling.kind == LabelKind::request_row && spelling.text == words.folded &&
                  numberingOf(spelling.number).value == numberingOf(number.folded).value;
         });
}

/// Whether two pieces, neither of them a row's label by itself, are one together.
bool areHalves(const Piece* first, const Piece* second) {
  return isNumbered(*first, *second) ||
         (!isRowLabel(*first) && !isRowLabel(*second) && endInRowLabel({first, second}));
}

/// In loose text a label that goes on behind its figures: gives `above` the rest. Whether nothing
/// is left of `row`.
bool takeRestOfLabel(RawRow& above, RawRow& row) {
  if ((!above.loose && !row.loose) || !above.hasFigure() || above.labels.empty() ||
      row.labels.empty() || (row.hasFigure() && row.labels.size() == 1) ||
      !areHalves(above.labels.back(), row.labels.front())) {
    return false;
  }
  above.labels.push_back(row.labels.front());
  row.labels.erase(row.labels.begin());
  return row.labels.empty();
}

/// A label cut over two rows, with the figures in one of them and blank cells in the other: one
/// row.
void joinCutLabels(std::vector<RawRow>& rows) {
  std::vector<RawRow> joined;
  for (RawRow& row : rows) {
    if (!joined.empty() && takeRestOfLabel(joined.back(), row)) {
      continue;
    }
    if (!joined.empty() && row.of_table && joined.back().of_table && !row.loose &&
        !joined.back().loose && !row.labels.empty() && !joined.back().labels.empty() &&
        row.hasFigure() != joined.back().hasFigure()) {
      RawRow& above = joined.back();
      if (areHalves(above.labels.back(), row.labels.back())) {
        above.labels.push_back(row.labels.back());
        if (row.hasFigure()) {
          above.cells = std::move(row.cells);
          above.columns = row.columns;
          above.lost = row.lost;
          above.block = row.block;
        }
        continue;
      }
    }
    joined.push_back(std::move(row));
  }
  rows = std::move(joined);
}

class LooseRows {
 public:
  LooseRows(std::vector<RawRow>& rows, std::size_t width) : rows_(rows), width_(width) {}

  void add(const Line& line) {
    const auto figures = static_cast<std::size_t>(
        std::count_if(line.pieces.begin(), line.pieces.end(),
                      [](const Piece& piece) { return !piece.blank() && piece.isValue(); }));
    if (figures == line.pieces.size() && figures >= width_ && width_ >= kWideRow && open_ &&
        current().cells.empty() && !endInRowLabel(current().labels)) {
      // A label cut in two with its figures between: they are not the first half's alone to claim.
      open_ = false;
    }
    std::size_t taken = 0;
    for (const Piece& piece : line.pieces) {
      if (piece.blank()) {
        continue;
      }
      if (!piece.isValue() && piece.folded.size() > kLongestLabel) {
        open_ = false;
        continue;
      }
      const bool value = piece.isValue();
      if (!open_ || (value ? current().cells.size() >= width_ : !current().cells.empty())) {
        RawRow row;
        row.loose = true;
        row.of_table = line.of_table;
        row.block = line.block;
        rows_.push_back(std::move(row));
        open_ = true;
        of_last_line_ = 0;
      }
      if (value) {
        const bool goes_on = current().cells.size() > taken;
        ++taken;
        current().broken = current().broken || (goes_on && (taken > 1 || of_last_line_ > 1));
      }
      (value ? current().cells : current().labels).push_back(&piece);
      taken = std::min(taken, current().cells.size());
    }
    of_last_line_ = taken > 0 ? taken : of_last_line_;
  }

  void close() { open_ = false; }

 private:
  RawRow& current() { return rows_.back(); }

  /// From so many figures on, a line of nothing else is a row by itself.
  static constexpr std::size_t kWideRow = 5;

  std::vector<RawRow>& rows_;
  std::size_t width_;
  bool open_ = false;
  std::size_t of_last_line_ = 0;  ///< figures that the row has of the line before
};

}  // namespace

bool RawRow::hasFigure() const {
  return std::any_of(cells.begin(), cells.end(), [](const Piece* cell) { return !cell->blank(); });
}

std::vector<RawRow> rowsOf(std::span<const Line> lines, std::size_t width) {
  std::vector<RawRow> rows;
  LooseRows loose(rows, width);
  for (const Line& line : lines) {
    if (line.of_table && line.pieces.size() > 1) {
      loose.close();
      addTableLine(line, rows);
    } else {
      loose.add(line);
    }
  }
  joinCutLabels(rows);
  return rows;
}

}  // namespace gouji
