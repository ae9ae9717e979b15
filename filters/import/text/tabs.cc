#include "filters/import/text/tabs.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/text/unicode.h"
#include "filters/import/text/cells.h"

namespace gouji::text {
namespace {

/// A line behind a tab that is longer than this is an indented paragraph.
constexpr std::size_t kCellBytes = 240;
constexpr int kBlankLinesInTable = 2;
constexpr std::size_t kLinesInTable = 4096;
/// Of a cell's further lines in Word's manner.
constexpr std::size_t kFurtherLines = 8;

bool isCellLine(const Line& line) {
  return line.text.starts_with('\t') && line.text.find('\t', 1) == std::string_view::npos;
}

bool isIndentedParagraph(const Line& line) {
  return isCellLine(line) && line.text.size() > kCellBytes;
}

TextRow cellsOf(const Line& line) {
  TextRow row;
  for (std::size_t at = 0; at <= line.text.size();) {
    const std::size_t end = std::min(line.text.find('\t', at), line.text.size());
    row.push_back({std::string(trimmed(line.text.substr(at, end - at))), line.number});
    at = end + 1;
  }
  return row;
}

/// The lines with tabs, and those between them, that lie close enough to be one table.
std::span<const Line> regionOf(std::span<const Line> lines) {
  std::size_t end = 0;
  std::size_t without = 0;
  lines = lines.first(std::min(lines.size(), kLinesInTable));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (isIndentedParagraph(lines[i]) || (i > 0 && lines[i].blanks_before > kBlankLinesInTable)) {
      break;
    }
    if (lines[i].hasTab()) {
      if (!isCellLine(lines[i]) && isProse(cellsOf(lines[i]))) {
        break;
      }
      without = 0;
      end = i + 1;
    } else if (++without > kFurtherLines || lines[i].blanks_before > 0) {
      break;
    }
  }
  return lines.subspan(0, end);
}

bool isWordsManner(std::span<const Line> region) {
  std::size_t tabbed = 0;
  std::size_t cells = 0;
  for (const Line& line : region) {
    tabbed += line.hasTab() ? 1 : 0;
    cells += isCellLine(line) ? 1 : 0;
  }
  return cells >= 4 && cells * 10 >= tabbed * 9;
}

std::size_t valuesIn(const std::vector<TextRow>& rows) {
  std::size_t count = 0;
  for (const TextRow& row : rows) {
    count += static_cast<std::size_t>(
        std::ranges::count_if(row, [](const TextCell& cell) { return isValue(cell.text); }));
  }
  return count;
}

std::size_t cellsIn(const std::vector<TextRow>& rows) {
  std::size_t count = 0;
  for (const TextRow& row : rows) {
    count += row.size();
  }
  return count;
}

std::size_t readWordsManner(std::span<const Line> lines, std::vector<TextRow>& rows) {
  std::size_t i = 0;
  for (; i < lines.size(); ++i) {
    const Line& line = lines[i];
    const bool parted = i > 0 && line.blanks_before > 0;
    const std::string_view said = trimmed(line.text);
    if (line.hasTab()) {
      if (!isCellLine(line) || isIndentedParagraph(line) || (i > 0 && line.blanks_before >= 2)) {
        break;
      }
      if (rows.empty() || parted) {
        const bool alone =
            i + 1 == lines.size() || lines[i + 1].blanks_before > 0 || !lines[i + 1].hasTab();
        if (alone && isProse({{std::string(said), line.number}})) {
          break;
        }
        rows.emplace_back();
      }
      rows.back().push_back({std::string(said), line.number});
    } else {
      if (parted || said.size() > kCellBytes || isSectionHeading(said) || rows.empty()) {
        break;
      }
      std::string& cell = rows.back().back().text;
      cell.append(cell.empty() ? "" : "\n").append(said);
    }
  }
  return i;
}

std::size_t readRows(std::span<const Line> lines, std::vector<TextRow>& rows) {
  std::size_t i = 0;
  for (; i < lines.size(); ++i) {
    const Line& line = lines[i];
    TextRow row = cellsOf(line);
    if (line.hasTab()) {
      if (isProse(row) || isIndentedParagraph(line)) {
        break;
      }
    } else if (const bool alone = rows.empty() || line.blanks_before > 0 || i + 1 == lines.size() ||
                                  !lines[i + 1].hasTab() || lines[i + 1].blanks_before > 0;
               alone || !isLabel(line.text)) {
      break;
    }
    rows.push_back(std::move(row));
  }
  return i;
}

bool isTable(const std::vector<TextRow>& rows) {
  const std::size_t cells = cellsIn(rows);
  std::size_t widest = 0;
  for (const TextRow& row : rows) {
    widest = std::max(widest, row.size());
  }
  return (rows.size() >= 2 && (widest >= 3 || (widest == 2 && valuesIn(rows) * 4 >= cells))) ||
         (rows.size() == 1 && widest >= 4);
}

}  // namespace

std::size_t readTabs(std::span<const Line> lines, Document& document, std::size_t& skipped) {
  skipped = 1;
  if (!lines.front().hasTab()) {
    return 0;
  }
  const std::span<const Line> region = regionOf(lines);
  if (region.empty()) {
    return 0;
  }
  std::vector<TextRow> rows;
  std::size_t taken = 0;
  if (isWordsManner(region)) {
    // The lines behind the region's last tab may belong to its last cell.
    taken = readWordsManner(lines, rows);
    const std::size_t cells = cellsIn(rows);
    if (cells >= 4 && valuesIn(rows) * 7 >= cells) {
      document.blocks.emplace_back(tableOf(std::move(rows)));
      return taken;
    }
  } else {
    taken = readRows(region, rows);
    if (isTable(rows)) {
      document.blocks.emplace_back(tableOf(std::move(rows)));
      return taken;
    }
  }
  skipped = std::max<std::size_t>(taken, 1);
  return 0;
}

}  // namespace gouji::text
