#pragma once

#include <cstddef>
#include <vector>

namespace gouji {

/// Words of a paragraph that were not understood: characters [begin, end).
struct Gap {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool operator==(const Gap&) const = default;
};

/// In a paragraph's order, none over another.
using Gaps = std::vector<Gap>;

}  // namespace gouji
