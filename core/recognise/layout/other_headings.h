#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/recognise/layout/headings.h"

namespace gouji {

/// A short printed line that is no heading numbered 一、: characters [begin, end) of the passage.
struct ShortLine {
  const Passage* passage;
  std::size_t begin;
  std::size_t end;
};

/// Headings among `lines` of sections that `marks` has none of: numbered in another manner (1.
/// （一） 第一部分), without a number, or by words that only the number makes a heading. Taken only
/// where the others bear it out: number and place are the section's.
std::vector<HeadingMark> otherHeadings(std::span<const ShortLine> lines,
                                       std::span<const HeadingMark> marks);

}  // namespace gouji
