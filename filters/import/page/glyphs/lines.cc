#include "filters/import/page/glyphs/lines.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "core/text/unicode.h"
#include "filters/import/page/glyphs/characters.h"

namespace gouji::page {
namespace {

/// A glyph in a frame in which its text runs from left to right and lines from top to bottom.
struct Turned {
  const Glyph* glyph = nullptr;
  Box box;
};

Turned turned(const Glyph& glyph, Direction direction) {
  const Box& box = glyph.box;
  switch (direction) {
    case Direction::down:
      return {&glyph, {box.y0, -box.x1, box.y1, -box.x0}};
    case Direction::up:
      return {&glyph, {-box.y1, box.x0, -box.y0, box.x1}};
    case Direction::left:
      return {&glyph, {-box.x1, -box.y1, -box.x0, -box.y0}};
    case Direction::right:
      break;
  }
  return {&glyph, box};
}

/// Whether a space belongs between two neighbouring glyphs `gap` apart.
bool partedBySpace(const Glyph& before, const Glyph& after, double gap, bool typed,
                   const Tolerances& tolerances) {
  const double size = std::max(before.size, after.size);
  if (!isSpaced(lastCodePoint(before.text)) || !isSpaced(firstCodePoint(after.text))) {
    return gap > (typed ? tolerances.typed_wide_gap : tolerances.wide_gap) * size;
  }
  return gap > (typed ? tolerances.typed_gap : tolerances.word_gap) * size;
}

Line lineOf(std::vector<Turned>& members, const Tolerances& tolerances) {
  std::stable_sort(members.begin(), members.end(),
                   [](const Turned& a, const Turned& b) { return a.box.x0 < b.box.x0; });
  Line line;
  const Turned* previous = nullptr;
  bool typed = false;
  for (const Turned& member : members) {
    if (member.glyph->space) {
      typed = previous != nullptr;
      continue;
    }
    if (previous == nullptr) {
      line.box = member.box;
      line.segments.push_back({member.box.x0, member.box.x1, {}});
      line.words.push_back(line.segments.back());
    } else {
      const double gap = member.box.x0 - previous->box.x1;
      const double size = std::max(member.glyph->size, previous->glyph->size);
      if (gap > tolerances.word_gap * size) {
        line.words.push_back({member.box.x0, member.box.x1, {}});
      }
      if (gap > tolerances.column_gap * size) {
        line.segments.push_back({member.box.x0, member.box.x1, {}});
      } else if (partedBySpace(*previous->glyph, *member.glyph, gap, typed, tolerances)) {
        line.segments.back().text += ' ';
      }
    }
    Segment& segment = line.segments.back();
    segment.text += member.glyph->text;
    segment.x1 = std::max(segment.x1, member.box.x1);
    line.words.back().text += member.glyph->text;
    line.words.back().x1 = std::max(line.words.back().x1, member.box.x1);
    line.box.x1 = std::max(line.box.x1, member.box.x1);
    line.box.y0 = std::min(line.box.y0, member.box.y0);
    line.box.y1 = std::max(line.box.y1, member.box.y1);
    line.size = std::max(line.size, member.glyph->size);
    previous = &member;
    typed = false;
  }
  return line;
}

/// Lines of glyphs that all run from left to right in their frame.
std::vector<Line> frameLines(std::vector<Turned> glyphs, const Tolerances& tolerances) {
  std::stable_sort(glyphs.begin(), glyphs.end(), [](const Turned& a, const Turned& b) {
    return a.box.centreY() < b.box.centreY();
  });
  std::vector<Line> lines;
  std::vector<Turned> members;
  double centre = 0;
  double size = 0;
  const auto finish = [&] {
    if (!members.empty()) {
      Line line = lineOf(members, tolerances);
      if (!line.segments.empty()) {
        lines.push_back(std::move(line));
      }
      members.clear();
    }
  };
  for (const Turned& glyph : glyphs) {
    const double reach = tolerances.baseline * std::min(std::max(size, 1.0), glyph.glyph->size);
    if (!members.empty() && glyph.box.centreY() - centre > reach) {
      finish();
    }
    if (members.empty()) {
      centre = glyph.box.centreY();
      size = glyph.glyph->size;
    } else {
      const auto count = static_cast<double>(members.size());
      centre = (centre * count + glyph.box.centreY()) / (count + 1);
      size = std::max(size, glyph.glyph->size);
    }
    members.push_back(glyph);
  }
  finish();
  return lines;
}

std::size_t codeCount(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & '\xC0') != '\x80'; }));
}

/// Whether lines are one character each, typed below each other to read downwards.
bool typedDownwards(const std::vector<Line>& lines) {
  if (lines.size() < 3) {
    return false;
  }
  return std::all_of(lines.begin(), lines.end(), [](const Line& line) {
    const std::string text = line.text();
    return codeCount(text) == 1 && !isSpaced(firstCodePoint(text));
  });
}

}  // namespace

std::string Line::text(const char* gap) const {
  std::string whole;
  for (const Segment& segment : segments) {
    if (!whole.empty()) {
      whole += gap;
    }
    whole += segment.text;
  }
  return whole;
}

std::vector<Line> linesOf(std::vector<const Glyph*> glyphs, const Tolerances& tolerances) {
  std::vector<Line> lines;
  for (const Direction direction :
       {Direction::right, Direction::left, Direction::down, Direction::up}) {
    std::vector<Turned> members;
    for (const Glyph* glyph : glyphs) {
      if (glyph->direction == direction) {
        members.push_back(turned(*glyph, direction));
      }
    }
    if (members.empty()) {
      continue;
    }
    for (Line& line : frameLines(std::move(members), tolerances)) {
      const Box box = line.box;
      if (direction == Direction::down) {
        line.box = {-box.y1, box.x0, -box.y0, box.x1};
      } else if (direction == Direction::up) {
        line.box = {box.y0, -box.x1, box.y1, -box.x0};
      } else if (direction == Direction::left) {
        line.box = {-box.x1, -box.y1, -box.x0, -box.y0};
      }
      if (direction != Direction::right) {
        line.segments = {{line.box.x0, line.box.x1, line.text()}};
        line.words = line.segments;
      }
      lines.push_back(std::move(line));
    }
  }
  return lines;
}

std::string cellText(const std::vector<const Glyph*>& glyphs, const Tolerances& tolerances) {
  const std::vector<Line> lines = linesOf(glyphs, tolerances);
  const char* joint = typedDownwards(lines) ? "" : "\n";
  std::string text;
  for (const Line& line : lines) {
    if (!text.empty()) {
      text += joint;
    }
    text += line.text();
  }
  return text;
}

void dropDuplicates(std::vector<Glyph>& glyphs, const Tolerances& tolerances) {
  // Glyphs by the square that holds their corner; near ones stand in the same or a next square.
  constexpr double kSquare = 8;
  // Glyphs compared with in one square; a page that heaps up more is not worth the time.
  constexpr std::ptrdiff_t kRecent = 64;
  const auto key = [](std::int64_t column, std::int64_t row) {
    return column * std::int64_t{1'000'003} + row;
  };
  std::unordered_map<std::int64_t, std::vector<std::size_t>> squares;
  squares.reserve(glyphs.size());
  std::vector<Glyph> kept;
  kept.reserve(glyphs.size());
  for (Glyph& glyph : glyphs) {
    const double near = std::min(tolerances.duplicate * glyph.size, kSquare / 2);
    const auto column = static_cast<std::int64_t>(std::floor(glyph.box.x0 / kSquare));
    const auto row = static_cast<std::int64_t>(std::floor(glyph.box.y0 / kSquare));
    const auto c0 = static_cast<std::int64_t>(std::floor((glyph.box.x0 - near) / kSquare));
    const auto c1 = static_cast<std::int64_t>(std::floor((glyph.box.x0 + near) / kSquare));
    const auto r0 = static_cast<std::int64_t>(std::floor((glyph.box.y0 - near) / kSquare));
    const auto r1 = static_cast<std::int64_t>(std::floor((glyph.box.y0 + near) / kSquare));
    bool again = false;
    for (auto c = c0; c <= c1 && !again; ++c) {
      for (auto r = r0; r <= r1 && !again; ++r) {
        const auto found = squares.find(key(c, r));
        if (found == squares.end()) {
          continue;
        }
        const auto& others = found->second;
        const auto recent = others.end() - std::min<std::ptrdiff_t>(std::ssize(others), kRecent);
        again = std::any_of(recent, others.end(), [&](std::size_t other) {
          const Glyph& before = kept[other];
          return std::abs(before.box.x0 - glyph.box.x0) <= near &&
                 std::abs(before.box.y0 - glyph.box.y0) <= near && before.text == glyph.text;
        });
      }
    }
    if (!again) {
      squares[key(column, row)].push_back(kept.size());
      kept.push_back(std::move(glyph));
    }
  }
  glyphs = std::move(kept);
}

}  // namespace gouji::page
