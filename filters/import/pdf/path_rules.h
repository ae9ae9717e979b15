#pragma once

#include <vector>

#include "filters/import/page/page.h"

class GfxState;

namespace gouji::pdf {

/// Appends the ruling lines of the state's current path as stroked: its upright segments.
void appendStroke(GfxState& state, std::vector<page::Rule>& rules);

/// Appends those of the path as filled: its thin upright rectangles.
void appendFill(GfxState& state, std::vector<page::Rule>& rules);

}  // namespace gouji::pdf
