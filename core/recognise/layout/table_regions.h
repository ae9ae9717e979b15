#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "core/recognise/layout/headings.h"
#include "core/recognise/layout/lines.h"

namespace gouji {

/// Lines [begin, end) that hold one statutory table.
struct Region {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Where each of the three tables stands; empty where no line names its rows and columns.
/// Indexed by FormTable. A copy of the form further down (a site's mobile page) is left out.
std::array<std::optional<Region>, 3> tableRegions(std::span<const Line> lines,
                                                  std::span<const HeadingMark> headings);

}  // namespace gouji
