#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "core/document/place.h"
#include "core/recognise/layout/passages.h"

namespace gouji {

/// A report's title.
struct Title {
  std::u32string text;     ///< folded
  std::u32string printed;  ///< the same characters as printed
  std::u32string unit;     ///< folded
  std::optional<int> year;
  Place place;
  std::size_t passages = 1;  ///< over how many it runs
  std::size_t first = 0;     ///< index of the first of them
};

/// Titles over one to three passages that stand before the body (`body_begin`), the fullest first.
std::optional<Title> findTitle(std::span<const Passage> passages, std::size_t body_begin);

}  // namespace gouji
