#include "filters/import/pdf/path_rules.h"

#include <poppler/GfxState.h>

#include <algorithm>
#include <cmath>

namespace gouji::pdf {
namespace {

/// A filled rectangle up to this thick is drawn as a line; points.
constexpr double kThin = 3.2;
/// How much a segment may slant; points from end to end.
constexpr double kSlant = 0.6;
/// Lighter than this (0..1) is drawn in the paper's own colour.
constexpr double kWhite = 0.985;
constexpr double kFaint = 0.05;

struct Point {
  double x;
  double y;
};

Point pointOf(const GfxState& state, const GfxSubpath& path, int index) {
  Point point{};
  state.transform(path.getX(index), path.getY(index), &point.x, &point.y);
  return point;
}

bool isWhite(const GfxRGB& colour) {
  return colToDbl(colour.r) > kWhite && colToDbl(colour.g) > kWhite && colToDbl(colour.b) > kWhite;
}

/// Adds a rule as far as it is inside the clip's box.
void appendClipped(const GfxState& state, page::Rule rule, std::vector<page::Rule>& rules) {
  double x0 = 0;
  double y0 = 0;
  double x1 = 0;
  double y1 = 0;
  state.getClipBBox(&x0, &y0, &x1, &y1);
  const double across0 = (rule.horizontal ? y0 : x0) - rule.thickness / 2 - 1;
  const double across1 = (rule.horizontal ? y1 : x1) + rule.thickness / 2 + 1;
  rule.from = std::max(rule.from, (rule.horizontal ? x0 : y0) - 1);
  rule.to = std::min(rule.to, (rule.horizontal ? x1 : y1) + 1);
  if (rule.at >= across0 && rule.at <= across1 && rule.from < rule.to) {
    rules.push_back(rule);
  }
}

/// The rule from `a` to `b`, if it is upright and not a point.
void appendSegment(const GfxState& state, Point a, Point b, double thickness,
                   std::vector<page::Rule>& rules) {
  const double dx = std::abs(a.x - b.x);
  const double dy = std::abs(a.y - b.y);
  if (dy <= kSlant && dx > dy) {
    appendClipped(state, {true, (a.y + b.y) / 2, std::min(a.x, b.x), std::max(a.x, b.x), thickness},
                  rules);
  } else if (dx <= kSlant && dy > dx) {
    appendClipped(
        state, {false, (a.x + b.x) / 2, std::min(a.y, b.y), std::max(a.y, b.y), thickness}, rules);
  }
}

bool isStraight(const GfxSubpath& path) {
  for (int index = 0; index < path.getNumPoints(); ++index) {
    if (path.getCurve(index)) {
      return false;
    }
  }
  return true;
}

/// Adds the bar that a filled, thin, upright rectangle is. A dot, one of a dotted line, is both a
/// horizontal and a vertical bar.
void appendBar(const GfxState& state, const GfxSubpath& path, std::vector<page::Rule>& rules) {
  const int count = path.getNumPoints();
  if (count < 3 || count > 6) {
    return;
  }
  Point low = pointOf(state, path, 0);
  Point high = low;
  for (int index = 1; index < count; ++index) {
    const Point point = pointOf(state, path, index);
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
  }
  for (int index = 0; index < count; ++index) {
    const Point point = pointOf(state, path, index);
    const auto near = [](double value, double limit) { return std::abs(value - limit) <= kSlant; };
    if (!(near(point.x, low.x) || near(point.x, high.x)) ||
        !(near(point.y, low.y) || near(point.y, high.y))) {
      return;
    }
  }
  const double width = high.x - low.x;
  const double height = high.y - low.y;
  if (height <= kThin) {
    appendClipped(state, {true, (low.y + high.y) / 2, low.x, high.x, height}, rules);
  }
  if (width <= kThin) {
    appendClipped(state, {false, (low.x + high.x) / 2, low.y, high.y, width}, rules);
  }
}

}  // namespace

void appendStroke(GfxState& state, std::vector<page::Rule>& rules) {
  GfxRGB colour{};
  state.getStrokeRGB(&colour);
  if (isWhite(colour) || state.getStrokeOpacity() < kFaint) {
    return;
  }
  const double thickness = state.getTransformedLineWidth();
  const GfxPath& path = *state.getPath();
  for (int number = 0; number < path.getNumSubpaths(); ++number) {
    const GfxSubpath& part = *path.getSubpath(number);
    for (int index = 1; index < part.getNumPoints(); ++index) {
      if (!part.getCurve(index) && !part.getCurve(index - 1)) {
        appendSegment(state, pointOf(state, part, index - 1), pointOf(state, part, index),
                      thickness, rules);
      }
    }
  }
}

void appendFill(GfxState& state, std::vector<page::Rule>& rules) {
  const GfxPath& path = *state.getPath();
  const auto before = rules.size();
  for (int number = 0; number < path.getNumSubpaths(); ++number) {
    const GfxSubpath& part = *path.getSubpath(number);
    if (isStraight(part)) {
      appendBar(state, part, rules);
    }
  }
  if (rules.size() == before) {
    return;
  }
  GfxRGB colour{};
  state.getFillRGB(&colour);
  if (isWhite(colour) || state.getFillOpacity() < kFaint) {
    rules.resize(before);
  }
}

}  // namespace gouji::pdf
