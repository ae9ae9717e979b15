#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "filters/import/text/lines.h"

namespace gouji::text {

/// What a crawled page's text has above the text proper.
struct Head {
  std::vector<bool> metadata;  ///< for the first lines: said about the page, not in it
  std::size_t mark = kNoMark;  ///< the line that only says "text begins here"

  static constexpr std::size_t kNoMark = static_cast<std::size_t>(-1);
};

Head findHead(std::span<const Line> lines);

}  // namespace gouji::text
