#include "filters/import/text/pipes.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/text/unicode.h"
#include "filters/import/text/cells.h"
#include "filters/import/text/markdown.h"

namespace gouji::text {
namespace {

/// What stands between cells: the pipe, its full-width form and box drawing's verticals.
bool isPipe(char32_t c) {
  return c == '|' || c == 0xFF5C || c == 0x2502 || c == 0x2503 || c == 0x2551;
}

/// What horizontal rules are made of.
bool isStroke(char32_t c) {
  return c == '-' || c == '=' || c == '_' || c == 0x2500 || c == 0x2501 || c == 0x2550;
}

bool isJoint(char32_t c) {
  return c == '+' || c == ':' || (c >= 0x2500 && c <= 0x257F);
}

/// The byte ranges of the pipes of a line; `\|` is none.
struct Pipe {
  std::size_t begin;
  std::size_t end;
};

std::vector<Pipe> pipesOf(std::string_view line) {
  std::vector<Pipe> pipes;
  bool escaped = false;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const char32_t c = nextCodePoint(line, at);
    if (isPipe(c) && !escaped) {
      pipes.push_back({begin, at});
    }
    escaped = c == '\\' && !escaped;
  }
  return pipes;
}

bool hasPipe(std::string_view line) {
  return !pipesOf(line).empty();
}

/// Whether the pipes at the ends of rows are borders.
struct Borders {
  bool left = false;
  bool right = false;
};

TextRow cellsOf(const Line& source, const Borders& borders, bool markdown) {
  const std::string_view line = trimmed(source.text);
  const std::vector<Pipe> pipes = pipesOf(line);
  TextRow row;
  std::size_t at = 0;
  const auto add = [&](std::size_t end) {
    row.push_back({cellText(trimmed(line.substr(at, end - at)), markdown), source.number});
  };
  for (const Pipe& pipe : pipes) {
    if (pipe.begin > 0 || !borders.left) {
      add(pipe.begin);
    }
    at = pipe.end;
  }
  if (at < line.size() || (!pipes.empty() && !borders.right)) {
    add(line.size());
  }
  return row;
}

/// Whether a line with pipes is a heading or a passage, whatever the rows around it look like.
bool isProse(const Line& line) {
  const std::string_view said = trimmed(line.text);
  const std::vector<Pipe> pipes = pipesOf(said);
  const Borders own{!pipes.empty() && pipes.front().begin == 0,
                    !pipes.empty() && pipes.back().end == said.size()};
  return text::isProse(cellsOf(line, own, false));
}

struct Region {
  std::vector<std::size_t> rows;  ///< indices of the lines that are rows
  std::size_t lines = 0;
  bool separated = false;
  bool drawn = false;  ///< every row of cells is followed by a rule: lines between are one row
};

/// A rule below a line makes it a header: of a new table, if a blank line stands before it.
bool beginsTable(std::span<const Line> lines, std::size_t i) {
  return lines[i].blanks_before > 0 && i + 1 < lines.size() && lines[i + 1].blanks_before == 0 &&
         isSeparator(lines[i + 1].text);
}

Region regionOf(std::span<const Line> lines) {
  constexpr int kBlankLinesInTable = 1;
  Region region;
  std::size_t rules = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].text;
    if (i > 0 && (lines[i].blanks_before > kBlankLinesInTable || beginsTable(lines, i))) {
      break;
    }
    if (isSeparator(line)) {
      ++rules;
      region.separated = true;
    } else if (hasPipe(line)) {
      if (isProse(lines[i])) {
        break;
      }
      region.rows.push_back(i);
    } else {
      const bool within = i > 0 && i + 1 < lines.size() && lines[i].blanks_before == 0 &&
                          lines[i + 1].blanks_before == 0 && hasPipe(lines[i + 1].text) &&
                          !isSeparator(lines[i - 1].text) && !region.separated;
      if (!within || !isLabel(line) || lines[i].hasTab()) {
        break;
      }
      region.rows.push_back(i);
    }
    region.lines = i + 1;
  }
  const std::string_view first = lines.empty() ? std::string_view() : trimmed(lines[0].text);
  region.drawn = rules >= 3 && !first.empty() && isSeparator(first);
  return region;
}

/// Both, where most rows have them; one alone only where every row has it: a blank first or last
/// cell leaves a pipe there too.
Borders bordersOf(std::span<const Line> lines, const Region& region) {
  std::size_t rows = 0;
  std::size_t left = 0;
  std::size_t right = 0;
  for (const std::size_t i : region.rows) {
    const std::string_view line = trimmed(lines[i].text);
    const std::vector<Pipe> pipes = pipesOf(line);
    if (pipes.empty()) {
      continue;
    }
    ++rows;
    left += pipes.front().begin == 0 ? 1 : 0;
    right += pipes.back().end == line.size() ? 1 : 0;
  }
  if (left * 2 > rows && right * 2 > rows) {
    return {true, true};
  }
  return {rows > 0 && left == rows, rows > 0 && right == rows};
}

bool isTable(const std::vector<TextRow>& rows, const Region& region, const Borders& borders) {
  std::size_t cells = 0;
  std::size_t values = 0;
  for (const TextRow& row : rows) {
    cells += row.size();
    for (const TextCell& cell : row) {
      values += isValue(cell.text) ? 1U : 0U;
    }
  }
  return region.separated || (borders.left && borders.right) ||
         (rows.size() >= 2 && cells >= 2 * rows.size()) || (cells >= 4 && values * 2 >= cells);
}

}  // namespace

bool isSeparator(std::string_view line) {
  constexpr std::size_t kMarkdownDashes = 3;
  line = trimmed(line);
  std::size_t strokes = 0;
  std::size_t longest = 0;
  bool joined = false;
  bool box = false;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = nextCodePoint(line, at);
    box = box || (c >= 0x2500 && c <= 0x257F);
    if (isStroke(c)) {
      longest = std::max(longest, ++strokes);
      continue;
    }
    if (c == ':' && strokes > 0) {
      longest = std::max(longest, strokes + 1);
    }
    strokes = 0;
    joined = joined || isPipe(c) || c == '+' || (c >= 0x2500 && c <= 0x257F);
    if (!isPipe(c) && !isJoint(c) && !isSpace(c)) {
      return false;
    }
  }
  return joined && longest >= (box ? 1 : kMarkdownDashes);
}

std::size_t readPipes(std::span<const Line> lines, bool markdown, Document& document,
                      std::size_t& skipped) {
  skipped = 1;
  const std::string_view first = lines.front().text;
  if (!hasPipe(first) && !isSeparator(first)) {
    return 0;
  }
  const Region region = regionOf(lines);
  const Borders borders = bordersOf(lines, region);
  std::vector<TextRow> rows;
  std::size_t last = 0;
  for (const std::size_t i : region.rows) {
    TextRow row = cellsOf(lines[i], borders, markdown);
    if (region.drawn && !rows.empty() && i == last + 1 && rows.back().size() == row.size()) {
      for (std::size_t c = 0; c < row.size(); ++c) {
        std::string& above = rows.back()[c].text;
        above.append(above.empty() || row[c].text.empty() ? "" : "\n").append(row[c].text);
      }
    } else {
      rows.push_back(std::move(row));
    }
    last = i;
  }
  if (rows.empty() || !isTable(rows, region, borders)) {
    skipped = std::max<std::size_t>(region.lines, 1);
    return 0;
  }
  document.blocks.emplace_back(tableOf(std::move(rows)));
  return region.lines;
}

}  // namespace gouji::text
