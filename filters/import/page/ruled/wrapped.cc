#include "filters/import/page/ruled/wrapped.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>

#include "filters/import/page/glyphs/characters.h"
#include "filters/import/page/glyphs/lines.h"

namespace gouji::page {
namespace {

/// A cell of several lines.
struct Block {
  GridCell* cell;
  std::vector<Line> lines;
  double width;  ///< of the cell
  bool digits;   ///< and nothing else

  double room(const Line& line) const { return width - line.box.width(); }
};

std::vector<Block> blocksOf(Grid& grid, const std::vector<std::vector<const Glyph*>>& content,
                            const Tolerances& tolerances) {
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < grid.cells.size(); ++i) {
    GridCell& cell = grid.cells[i];
    if (cell.text.find('\n') != std::string::npos) {
      const bool digits = isDigits(plainDigits(cell.text));
      blocks.push_back({&cell, linesOf(content[i], tolerances), grid.box(cell).width(), digits});
    }
  }
  return blocks;
}

/// What the labels' lines leave free at the least: the space between borders and text. None where
/// too few lines tell.
std::optional<double> paddingOf(const std::vector<Block>& blocks) {
  constexpr int kFewestLines = 3;
  int lines = 0;
  double least = 0;
  for (const Block& block : blocks) {
    for (std::size_t i = 0; !block.digits && i + 1 < block.lines.size(); ++i) {
      const double room = block.room(block.lines[i]);
      least = lines == 0 ? room : std::min(least, room);
      ++lines;
    }
  }
  return lines < kFewestLines || least < 0 ? std::nullopt : std::optional(least);
}

/// Whether each line but the last has no room for a further digit, and the digits are a number's.
bool isWrapped(const Block& block, double padding) {
  const std::string digits = plainDigits(block.cell->text);
  if (digits.front() == '0') {
    return false;
  }
  for (std::size_t i = 0; i + 1 < block.lines.size(); ++i) {
    const Line& line = block.lines[i];
    const auto count = static_cast<double>(plainDigits(line.text("")).size());
    if (count == 0 || block.room(line) - padding >= line.box.width() / count) {
      return false;
    }
  }
  return true;
}

}  // namespace

void joinWrappedFigures(Grid& grid, const std::vector<std::vector<const Glyph*>>& content,
                        const Tolerances& tolerances) {
  std::vector<Block> blocks = blocksOf(grid, content, tolerances);
  const auto padding = paddingOf(blocks);
  std::set<int> doubtful;
  for (const Block& block : blocks) {
    if (block.digits && (!padding || !isWrapped(block, *padding))) {
      doubtful.insert(block.cell->row);
    }
  }
  for (Block& block : blocks) {
    if (block.digits && !doubtful.contains(block.cell->row)) {
      std::erase(block.cell->text, '\n');
    }
  }
}

}  // namespace gouji::page
