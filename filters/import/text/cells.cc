#include "filters/import/text/cells.h"

#include <algorithm>
#include <utility>

#include "core/text/unicode.h"

namespace gouji::text {
namespace {

/// The form's longest label has 40 characters.
constexpr std::size_t kLabelBytes = 150;
constexpr std::size_t kPassageBytes = 300;

constexpr std::string_view kNothing[] = {"无", "無", "/", "-", "—", "——", "－", "--", "零"};

/// What the form's section headings end with, and its row labels do not.
constexpr std::string_view kHeadingWords[] = {"情况", "情況", "事项", "事項"};

bool isChineseDigit(char32_t c) {
  return std::u32string_view(U"一二三四五六七八九十").find(c) != std::u32string_view::npos;
}

/// Behind "三、" at the start, 0 where there is no such number.
std::size_t behindSectionNumber(std::string_view line) {
  std::size_t digits = 0;
  for (std::size_t at = 0; at < line.size() && digits <= 3;) {
    const char32_t c = nextCodePoint(line, at);
    if (isChineseDigit(c)) {
      ++digits;
    } else {
      return digits > 0 && (c == U'、' || c == '.' || c == U'．' || c == ',') ? at : 0;
    }
  }
  return 0;
}

}  // namespace

Table tableOf(std::vector<TextRow>&& rows) {
  Table table;
  table.meaning = Columns::ordinal;
  table.rows = static_cast<int>(rows.size());
  for (int row = 0; row < table.rows; ++row) {
    int column = 0;
    for (TextCell& cell : rows[row]) {
      table.cells.push_back({row, column++, 1, 1, std::move(cell.text), {0, cell.line}});
    }
    table.columns = std::max(table.columns, column);
  }
  return table;
}

bool isValue(std::string_view cell) {
  cell = trimmed(cell);
  if (cell.empty() || std::ranges::find(kNothing, cell) != std::end(kNothing)) {
    return true;
  }
  bool digit = false;
  for (std::size_t at = 0; at < cell.size();) {
    const char32_t c = narrowed(nextCodePoint(cell, at));
    digit = digit || (c >= '0' && c <= '9');
    if (!(c >= '0' && c <= '9') && c != '.' && c != ',' && c != '-' && c != '+' && !isSpace(c)) {
      return false;
    }
  }
  return digit;
}

bool isSectionHeading(std::string_view line) {
  line = trimmed(line);
  return line.size() <= kLabelBytes && behindSectionNumber(line) != 0;
}

bool isProse(const TextRow& row) {
  const TextCell* filled[2] = {};
  std::size_t count = 0;
  for (const TextCell& cell : row) {
    if (!cell.text.empty()) {
      if (count == 2) {
        return false;
      }
      filled[count++] = &cell;
    }
  }
  if (count == 0 || filled[0] != row.data()) {
    return false;
  }
  const std::string& first = filled[0]->text;
  const std::string& last = filled[count - 1]->text;
  const bool heading = std::ranges::any_of(
      kHeadingWords, [&](std::string_view word) { return last.ends_with(word); });
  if (count == 1) {
    return first.size() > kPassageBytes || (heading && behindSectionNumber(first) != 0);
  }
  return heading && behindSectionNumber(first) == first.size();
}

bool isCell(std::string_view line) {
  line = trimmed(line);
  return line.size() <= kLabelBytes && !line.starts_with('#') && !line.ends_with("。") &&
         !line.ends_with("：");
}

bool isLabel(std::string_view line) {
  return isCell(line) && !isSectionHeading(trimmed(line));
}

}  // namespace gouji::text
