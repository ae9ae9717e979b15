#pragma once

#include <vector>

#include "filters/import/page/page.h"

namespace gouji::pdf {

/// Whether the pages' text says which characters it is. False: most of it does not, and what does
/// is less than the form's own words; so are files printed without a font for Chinese, or with one
/// whose glyphs have no codes.
bool isLegible(const std::vector<page::Page>& pages);

}  // namespace gouji::pdf
