#include "core/recognise/table/rows/parted.h"

#include <algorithm>

#include "core/form/labels.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

bool isDigits(std::u32string_view text) {
  return !text.empty() && text.find_first_not_of(U"0123456789.,") == text.npos;
}

/// Of a row's label its number alone, or the beginning of that.
bool isNumberPart(std::u32string_view text) {
  constexpr std::size_t kLongest = 3;
  return text.size() <= kLongest &&
         text.find_first_not_of(U"一二三四五六七八九十0123456789().、") == text.npos;
}

/// Whether the target's label is cut in two, its halves in `row` (behind a group's label, it may
/// be) and `next`, and figures stand behind the second.
bool goesOnWithFigures(const RawRow& row, const RawRow& next, const RowTarget& target) {
  if (row.labels.empty() || next.labels.empty()) {
    return false;
  }
  const std::u32string& first = row.labels.back()->folded;
  std::u32string_view second = next.labels.front()->folded;
  const std::size_t end = second.find_last_not_of(U"0123456789.,") + 1;
  const bool has_figures = next.hasFigure() || end < second.size() ||
                           std::any_of(next.labels.begin(), next.labels.end(),
                                       [](const Piece* label) { return isDigits(label->folded); });
  second = second.substr(0, end);
  const std::u32string joined = first + std::u32string(second);
  return has_figures &&
         std::any_of(target.spellings.begin(), target.spellings.end(),
                     [&](const Spelling* spelling) {
                       return joined.ends_with(spelling->text) &&
                              (spelling->text.size() > second.size() || isNumberPart(first));
                     });
}

/// A row of a table's head, names of columns and what stands beside them, or one with nothing.
bool isHeadOrBlank(const RawRow& row) {
  const auto isOfHead = [](const Piece* label) {
    return std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
      return spelling.kind != LabelKind::request_row &&
             spelling.kind != LabelKind::disclosure_row && spelling.text == label->folded;
    });
  };
  return !row.hasFigure() && std::all_of(row.labels.begin(), row.labels.end(), isOfHead);
}

}  // namespace

bool hasWords(const RawRow& row) {
  return !std::all_of(row.labels.begin(), row.labels.end(),
                      [](const Piece* label) { return isDigits(label->folded); });
}

std::vector<const Piece*> digitsBehind(std::span<const RawRow> rows, std::size_t raw,
                                       const std::function<bool(std::size_t)>& is_own) {
  constexpr std::size_t kLongestRest = 6;
  std::size_t behind = raw + 1;
  while (behind < rows.size() && isHeadOrBlank(rows[behind])) {
    ++behind;
  }
  if (behind >= rows.size()) {
    return {};
  }
  const RawRow& next = rows[behind];
  const auto isRest = [](const Piece* label) {
    return isDigits(label->folded) ||
           (label->folded.size() <= kLongestRest && numberingOf(label->folded).length == 0);
  };
  if (is_own(behind) || !std::all_of(next.labels.begin(), next.labels.end(), isRest)) {
    return {};
  }
  std::vector<const Piece*> digits;
  for (const Piece* label : next.labels) {
    if (isDigits(label->folded)) {
      digits.push_back(label);
    }
  }
  for (const Piece* cell : next.cells) {
    if (isDigits(cell->folded)) {
      digits.push_back(cell);
    } else if (!cell->blank()) {
      return {};  // - 3 -
    }
  }
  return digits;
}

bool isCutInTwo(std::span<const RawRow> rows, std::size_t raw, const RowTarget& target) {
  const auto areHalves = [&](std::size_t first) {
    return first + 1 < rows.size() && rows[first].hasFigure() &&
           goesOnWithFigures(rows[first], rows[first + 1], target);
  };
  return areHalves(raw) || (raw > 0 && areHalves(raw - 1));
}

}  // namespace gouji
