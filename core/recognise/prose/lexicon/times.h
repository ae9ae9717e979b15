#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/recognise/prose/lexicon/word_class.h"

namespace gouji {

/// A year or a day in figures, seen from the report's year.
struct FoundTime {
  std::size_t size = 0;  ///< in characters
  WordClass is = WordClass::THIS;
};

/// The time at the head of `text`: 2023年, 2023年度, 2023年12月31日, 12月底, 2021年至2023年. A part
/// of the year, and years beside this one and the next, are SPAN. Empty where there is none.
std::optional<FoundTime> timeAt(std::u32string_view text, std::optional<int> year);

}  // namespace gouji
