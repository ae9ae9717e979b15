#pragma once

#include "filters/import/page/page.h"

namespace gouji::page {

/// Turns a page whose text is set sideways or upside down, so that it reads upright.
void turnUpright(Page& page);

/// Drops glyphs and rules that are off the page or not finite.
void keepOnPage(Page& page);

}  // namespace gouji::page
