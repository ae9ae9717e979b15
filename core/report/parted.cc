#include "core/report/parted.h"

#include <algorithm>
#include <iterator>

#include "core/report/labels.h"

namespace gouji {

namespace {

bool isDigits(const Piece& piece) {
  return !piece.blank() && piece.folded.find_first_not_of(U"0123456789.,") == piece.folded.npos;
}

bool hasDigits(const Piece& piece) {
  return isDigits(piece) || (piece.figure.value.has_value() && !piece.isDash());
}

}  // namespace

bool hasWords(const RawRow& row) {
  return !std::all_of(row.labels.begin(), row.labels.end(),
                      [](const Piece* label) { return isDigits(*label); });
}

std::vector<const Piece*> digitsBehind(std::span<const RawRow> rows, std::size_t raw,
                                       bool is_placed) {
  constexpr std::size_t kLongestRest = 6;
  if (raw + 1 >= rows.size()) {
    return {};
  }
  const RawRow& next = rows[raw + 1];
  const bool is_loose = !hasWords(next) && !next.of_table;
  const auto isRest = [](const Piece* label) {
    return isDigits(*label) ||
           (label->folded.size() <= kLongestRest && numberingOf(label->folded).length == 0);
  };
  if (!is_loose && (is_placed || !std::all_of(next.labels.begin(), next.labels.end(), isRest))) {
    return {};
  }
  std::vector<const Piece*> digits;
  for (const auto* pieces : {&next.labels, &next.cells}) {
    std::copy_if(pieces->begin(), pieces->end(), std::back_inserter(digits),
                 [](const Piece* piece) { return hasDigits(*piece); });
  }
  return digits;
}

bool isCutInTwo(std::span<const RawRow> rows, std::size_t raw, const RowTarget& target) {
  const auto areHalves = [&](std::size_t first) {
    return first + 1 < rows.size() && rows[first].of_table && rows[first + 1].of_table &&
           rows[first].hasFigure() && rows[first + 1].hasFigure() &&
           isCutLabel(rows[first], rows[first + 1], target);
  };
  return areHalves(raw) || (raw > 0 && areHalves(raw - 1));
}

}  // namespace gouji
