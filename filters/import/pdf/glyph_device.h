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
  bool exhausted() const {
    return checks_ > kMostChecks || drawn_ > kMostDrawn || forms_ > kMostForms ||
           deepest_ > kDeepest;
  }
  /// To be called while the interpreter works, as it does every ten operators or so; true: stop.
  bool shouldStop();

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return false; }
  /// A form that is "drawn" is not interpreted: what ends a cascade of them.
  bool useDrawForm() override { return exhausted(); }

  // Patterns and shadings are taken as drawn; else Poppler would paint them piece by piece.
  bool useTilingPatternFill() override { return true; }
  bool tilingPatternFill(GfxState*, Gfx*, Catalog*, GfxTilingPattern*, const double*, int, int, int,
                         int, double, double) override {
    return true;
  }
  bool useShadedFills(int) override { return true; }
  bool functionShadedFill(GfxState*, GfxFunctionShading*) override { return true; }
  bool axialShadedFill(GfxState*, GfxAxialShading*, double, double) override { return true; }
  bool radialShadedFill(GfxState*, GfxRadialShading*, double, double) override { return true; }
  bool gouraudTriangleShadedFill(GfxState*, GfxGouraudTriangleShading*) override { return true; }
  bool patchMeshShadedFill(GfxState*, GfxPatchMeshShading*) override { return true; }

  void startPage(int number, GfxState* state, XRef* xref) override;
  void saveState(GfxState* state) override;
  void restoreState(GfxState* state) override;
  void beginForm(Ref form) override;
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
  static constexpr std::size_t kMostChecks = 500'000;
  static constexpr std::size_t kMostForms = 20'000;
  static constexpr int kDeepest = 2'000;
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
  bool untold_ = false;          ///< the font does not say which characters its glyphs are
  std::size_t actual_from_ = 0;  ///< the first visible glyph that `actual_` stands for
  std::string actual_;
  std::size_t checks_ = 0;
  std::size_t drawn_ = 0;
  std::size_t forms_ = 0;
  int depth_ = 0;  ///< of saved graphics states
  int deepest_ = 0;
};

}  // namespace gouji::pdf
