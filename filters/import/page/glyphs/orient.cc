#include "filters/import/page/glyphs/orient.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace gouji::page {
namespace {

/// Turns a page by a quarter, counter-clockwise: text that ran down runs to the right.
void quarterTurn(Page& page) {
  const double width = page.width;
  for (Glyph& glyph : page.glyphs) {
    const Box box = glyph.box;
    glyph.box = {box.y0, width - box.x1, box.y1, width - box.x0};
    switch (glyph.direction) {
      case Direction::right:
        glyph.direction = Direction::up;
        break;
      case Direction::down:
        glyph.direction = Direction::right;
        break;
      case Direction::left:
        glyph.direction = Direction::down;
        break;
      case Direction::up:
        glyph.direction = Direction::left;
        break;
    }
  }
  for (Rule& rule : page.rules) {
    if (rule.horizontal) {
      const double from = rule.from;
      rule.from = width - rule.to;
      rule.to = width - from;
    } else {
      rule.at = width - rule.at;
    }
    rule.horizontal = !rule.horizontal;
  }
  std::swap(page.width, page.height);
}

}  // namespace

void turnUpright(Page& page) {
  std::array<std::size_t, 4> turned{};
  std::size_t upright = 0;
  for (const Glyph& glyph : page.glyphs) {
    // Vertical writing has upright glyphs; only turned ones tell how the page lies.
    if (glyph.upright) {
      ++upright;
    } else {
      ++turned[static_cast<std::size_t>(glyph.direction)];
    }
  }
  const auto most = std::max_element(turned.begin(), turned.end());
  if (*most <= upright) {
    return;
  }
  const auto direction = static_cast<Direction>(most - turned.begin());
  const int turns = direction == Direction::down   ? 1
                    : direction == Direction::left ? 2
                    : direction == Direction::up   ? 3
                                                   : 0;
  for (int turn = 0; turn < turns; ++turn) {
    quarterTurn(page);
  }
  for (Glyph& glyph : page.glyphs) {
    glyph.upright = glyph.direction == Direction::right;
  }
}

void keepOnPage(Page& page) {
  const auto inside = [](double value, double limit) {
    return std::isfinite(value) && value >= -2 && value <= limit + 2;
  };
  std::erase_if(page.glyphs, [&](const Glyph& glyph) {
    return !inside(glyph.box.centreX(), page.width) || !inside(glyph.box.centreY(), page.height) ||
           !(glyph.size > 0.5) || !(glyph.size < 2000) || !(glyph.box.width() < page.width) ||
           !(glyph.box.height() < page.height);
  });
  std::erase_if(page.rules, [&](Rule& rule) {
    const double along = rule.horizontal ? page.width : page.height;
    if (!std::isfinite(rule.from) || !std::isfinite(rule.to) ||
        !inside(rule.at, rule.horizontal ? page.height : page.width)) {
      return true;
    }
    rule.from = std::max(rule.from, -2.0);
    rule.to = std::min(rule.to, along + 2);
    return rule.from > rule.to;
  });
}

}  // namespace gouji::page
