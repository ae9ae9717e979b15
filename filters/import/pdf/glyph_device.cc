#include "filters/import/pdf/glyph_device.h"

#include <poppler/GfxFont.h>
#include <poppler/GfxState.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

#include "core/text/unicode.h"
#include "filters/import/page/glyphs/characters.h"
#include "filters/import/pdf/glyph_text.h"
#include "filters/import/pdf/path_rules.h"
#include "filters/import/pdf/title.h"

namespace gouji::pdf {
namespace {

/// Part of the em above and below the baseline; fonts' own figures are too often wrong.
constexpr double kAscent = 0.86;
constexpr double kDescent = 0.14;
/// Character spacing up to this (em) is part of the setting, above it parts columns.
constexpr double kLetterSpacing = 0.3;
constexpr double kFaint = 0.05;
/// Text slanting more than this (of its length) is a watermark or a stamp.
constexpr double kSlant = 0.18;

struct Vector {
  double x = 0;
  double y = 0;

  double length() const { return std::hypot(x, y); }
  double along(Vector unit) const { return x * unit.x + y * unit.y; }
  Vector unit() const {
    const double whole = length();
    return whole > 0 ? Vector{x / whole, y / whole} : Vector{};
  }
};

/// The vector (x, y) of text space on the page.
Vector onPage(const GfxState& state, double x, double y) {
  Vector user;
  state.textTransformDelta(x, y, &user.x, &user.y);
  Vector device;
  state.transformDelta(user.x, user.y, &device.x, &device.y);
  return device;
}

/// The direction of a vector that is nearly upright or level, y down.
std::optional<page::Direction> directionOf(Vector unit) {
  if (std::abs(unit.y) <= kSlant) {
    return unit.x > 0 ? page::Direction::right : page::Direction::left;
  }
  if (std::abs(unit.x) <= kSlant) {
    return unit.y > 0 ? page::Direction::down : page::Direction::up;
  }
  return std::nullopt;
}

bool isBlank(const std::string& text) {
  return page::isBlank(firstCodePoint(text)) && page::isBlank(lastCodePoint(text));
}

void setText(page::Glyph& glyph, const std::string& text) {
  glyph.text = page::plainCharacters(text);
  glyph.space = isBlank(glyph.text);
}

std::size_t printed(const std::vector<page::Glyph>& glyphs) {
  return static_cast<std::size_t>(std::count_if(
      glyphs.begin(), glyphs.end(), [](const page::Glyph& glyph) { return !glyph.space; }));
}

}  // namespace

page::Page GlyphDevice::take() {
  constexpr std::size_t kPageHasText = 8;  // a layer of OCR has this many times more
  if (!hidden_.empty() && printed(page_.glyphs) * kPageHasText < printed(hidden_)) {
    page_.glyphs.insert(page_.glyphs.end(), std::make_move_iterator(hidden_.begin()),
                        std::make_move_iterator(hidden_.end()));
  }
  hidden_.clear();
  return std::exchange(page_, {});
}

bool GlyphDevice::shouldStop() {
  ++checks_;
  return exhausted();
}

void GlyphDevice::startPage(int, GfxState* state, XRef*) {
  page_ = {};
  hidden_.clear();
  groups_.clear();
  mask_depth_ = 0;
  run_ = 0;
  depth_ = 0;
  actual_.clear();
  page_.width = state->getPageWidth();
  page_.height = state->getPageHeight();
}

void GlyphDevice::saveState(GfxState*) {
  deepest_ = std::max(deepest_, ++depth_);
}

void GlyphDevice::restoreState(GfxState*) {
  --depth_;
}

void GlyphDevice::beginForm(Ref) {
  ++forms_;
}

void GlyphDevice::beginStringOp(GfxState*) {
  ++run_;
}

void GlyphDevice::updateFont(GfxState* state) {
  const std::shared_ptr<GfxFont>& font = state->getFont();
  type3_ = font && font->getType() == fontType3;
  vertical_ = font && font->getWMode() != 0;
  untold_ = font && tellsNoCharacters(*font);
  em_ = 1;
  if (type3_) {
    const double* box = font->getFontBBox();
    const double scale = static_cast<const Gfx8BitFont*>(font.get())->getFontMatrix()[3];
    const double height = std::abs((box[3] - box[1]) * scale);
    em_ = height > 0 ? height : 1;
  }
}

void GlyphDevice::drawChar(GfxState* state, double x, double y, double dx, double dy, double,
                           double, CharCode code, int, const Unicode* unicode, int length) {
  if (masked() || ++drawn_ > kMostDrawn) {
    return;
  }
  const double font_size = state->getFontSize();
  const Vector right = onPage(*state, font_size < 0 ? -1 : 1, 0).unit();
  const Vector ascent = onPage(*state, 0, font_size);
  const Vector up = ascent.unit();
  const auto heading = directionOf(vertical_ ? Vector{-up.x, -up.y} : right);
  const auto lying = directionOf(right);
  if (!heading || !lying) {
    return;
  }
  page::Glyph glyph;
  setText(glyph, untold_ ? "\uFFFD" : textOf(code, unicode, length));
  glyph.direction = *heading;
  glyph.upright = *lying == page::Direction::right;
  glyph.run = run_;
  glyph.size = ascent.length() * em_;

  Vector start;
  state->transform(x, y, &start.x, &start.y);
  Vector advance;
  state->transformDelta(dx, dy, &advance.x, &advance.y);
  const Vector forward = vertical_ ? Vector{-up.x, -up.y} : right;
  double reach = advance.along(forward);
  const Vector spacing = vertical_
                             ? onPage(*state, 0, -state->getCharSpace())
                             : onPage(*state, state->getCharSpace() * state->getHorizScaling(), 0);
  if (std::abs(spacing.along(forward)) > kLetterSpacing * glyph.size) {
    reach -= spacing.along(forward);
  }
  if (type3_ && page::isIdeographic(firstCodePoint(glyph.text)) && reach > 0) {
    glyph.size = reach;
  }
  reach = std::max(reach, 0.0);

  const double from = vertical_ ? -glyph.size / 2 : 0;
  const double to = vertical_ ? glyph.size / 2 : reach;
  const double below = vertical_ ? -reach : -kDescent * glyph.size;
  const double above = vertical_ ? 0 : kAscent * glyph.size;
  const double xs[] = {start.x + right.x * from + up.x * below,
                       start.x + right.x * to + up.x * above};
  const double ys[] = {start.y + right.y * from + up.y * below,
                       start.y + right.y * to + up.y * above};
  glyph.box = {std::min(xs[0], xs[1]), std::min(ys[0], ys[1]), std::max(xs[0], xs[1]),
               std::max(ys[0], ys[1])};
  const bool hidden = (state->getRender() & 3) == 3 || state->getFillOpacity() < kFaint;
  (hidden ? hidden_ : page_.glyphs).push_back(std::move(glyph));
}

void GlyphDevice::beginActualText(GfxState*, const GooString* text) {
  constexpr int kLongest = 200;
  actual_from_ = page_.glyphs.size();
  actual_ = text != nullptr && text->getLength() <= kLongest ? textString(text->toStr()) : "";
}

void GlyphDevice::endActualText(GfxState*) {
  const std::span<page::Glyph> glyphs =
      std::span(page_.glyphs).subspan(std::min(actual_from_, page_.glyphs.size()));
  const std::vector<std::string> characters = charactersOf(actual_);
  const auto unknown = [](const page::Glyph& glyph) { return glyph.text == "\uFFFD"; };
  if (!glyphs.empty() && characters.size() == glyphs.size()) {
    for (std::size_t index = 0; index < glyphs.size(); ++index) {
      setText(glyphs[index], characters[index]);
    }
  } else if (!glyphs.empty() && !characters.empty() &&
             std::all_of(glyphs.begin(), glyphs.end(), unknown)) {
    // Elsewhere what the font tells stays: the glyphs' own places are worth more.
    page::Glyph& first = glyphs.front();
    for (const page::Glyph& glyph : glyphs) {
      first.box = {std::min(first.box.x0, glyph.box.x0), std::min(first.box.y0, glyph.box.y0),
                   std::max(first.box.x1, glyph.box.x1), std::max(first.box.y1, glyph.box.y1)};
    }
    setText(first, actual_);
    page_.glyphs.resize(actual_from_ + 1);
  }
  actual_.clear();
}

void GlyphDevice::appendRules(GfxState* state,
                              void (*collect)(GfxState&, std::vector<page::Rule>&)) {
  if (!masked() && page_.rules.size() < kMostRules) {
    collect(*state, page_.rules);
  }
}

void GlyphDevice::stroke(GfxState* state) {
  appendRules(state, appendStroke);
}

void GlyphDevice::fill(GfxState* state) {
  appendRules(state, appendFill);
}

void GlyphDevice::eoFill(GfxState* state) {
  appendRules(state, appendFill);
}

void GlyphDevice::beginTransparencyGroup(GfxState*, const double*, GfxColorSpace*, bool, bool,
                                         bool for_soft_mask) {
  groups_.push_back(for_soft_mask);
  mask_depth_ += for_soft_mask ? 1 : 0;
}

void GlyphDevice::endTransparencyGroup(GfxState*) {
  if (!groups_.empty()) {
    mask_depth_ -= groups_.back() ? 1 : 0;
    groups_.pop_back();
  }
}

}  // namespace gouji::pdf
