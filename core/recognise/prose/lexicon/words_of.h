#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/recognise/prose/lexicon/word.h"
#include "core/recognise/prose/quantities.h"

namespace gouji {

/// The words of a paragraph (folded) after the project's lexicon and patterns, in their order, each
/// character in one. `mentions`: its quantities; `year`: the report's.
std::vector<Word> wordsOf(std::u32string_view text, std::span<const Mention> mentions,
                          std::optional<int> year);

}  // namespace gouji
