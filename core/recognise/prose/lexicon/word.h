#pragma once

#include <cstddef>
#include <string_view>

#include "core/recognise/prose/lexicon/word_class.h"

namespace gouji {

/// A word of a paragraph, or what a pattern made of several: characters [begin, end).
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  WordClass is = WordClass::hole;
  std::string_view key;     ///< which of its class: "granted"; "" where the class says all
  std::size_t mention = 0;  ///< of a number: its index
  char32_t mark = 0;        ///< of a mark
};

}  // namespace gouji
