#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/recognise/prose/lexicon/word.h"
#include "core/recognise/prose/quantities.h"

namespace gouji {

/// The words of a paragraph (folded), each character in one: the segmentation with the fewest
/// characters that no morpheme has, then with the fewest words. `year`: the report's.
std::vector<Word> segment(std::u32string_view text, std::span<const Mention> mentions,
                          std::optional<int> year);

}  // namespace gouji
