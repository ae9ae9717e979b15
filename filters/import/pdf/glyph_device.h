#pragma once

#include <poppler/OutputDev.h>

#include <cstddef>
#include <string>
#include <vector>

#include "filters/import/page/page.h"

namespace gouji::pdf {

/// Collects glyphs and ruling lines of one page after the other from Poppler's interpreter.
/// Pictures, patterns and shadings are never decoded.
class GlyphDevice : public OutputDev {
 public:
  /// The page last shown; text set invisibly (what OCR found on a picture) only where there is
  /// next to no other.
  page::Page take();

  /// Whether so much was drawn (all pages together) that no report can be meant.
  bool exhausted() const { return operations_ > kMostOperations || drawn_ > kMostDrawn; }
  /// Counts one more operation of the interpreter; true if it should stop.
  bool countOperation();

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return false; }

  void startPage(int number, GfxState* state, XRef* xref) override;
  void beginStringOp(GfxState* state) override;
  void updateFont(GfxState* state) override;
  void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x,
                double origin_y, CharCode code, int bytes, const Unicode* unicode,
                int length) override;
  void beginActualText(GfxState* state, const GooString* text) override;
  void endActualText(GfxState* state) override;

  void stroke(GfxState* state) override;
  void fill(GfxState* state) override;
  void eoFill(GfxState* state) override;

  void beginTransparencyGroup(GfxState* state, const double* box, GfxColorSpace* space,
                              bool isolated, bool knockout, bool for_soft_mask) override;
  void endTransparencyGroup(GfxState* state) override;

 private:
  static constexpr std::size_t kMostOperations = 20'000'000;
  static constexpr std::size_t kMostDrawn = 2'000'000;
  static constexpr std::size_t kMostRules = 200'000;

  bool masked() const { return mask_depth_ > 0; }
  void appendRules(GfxState* state, void (*collect)(GfxState&, std::vector<page::Rule>&));

  page::Page page_;
  std::vector<page::Glyph> hidden_;
  std::vector<bool> groups_;  ///< whether each transparency group is that of a soft mask
  int mask_depth_ = 0;
  int run_ = 0;
  double em_ = 1;  ///< of a Type 3 font whose glyph space has another scale
  bool type3_ = false;
  bool vertical_ = false;
  std::size_t actual_from_ = 0;  ///< the first visible glyph that `actual_` stands for
  std::string actual_;
  std::size_t operations_ = 0;
  std::size_t drawn_ = 0;
};

}  // namespace gouji::pdf
