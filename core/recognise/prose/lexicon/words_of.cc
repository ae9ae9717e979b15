#include "core/recognise/prose/lexicon/words_of.h"

#include "core/recognise/prose/lexicon/patterns.h"
#include "core/recognise/prose/lexicon/segment.h"

namespace gouji {

std::vector<Word> wordsOf(std::u32string_view text, std::span<const Mention> mentions,
                          std::optional<int> year) {
  return Patterns::instance().apply(segment(text, mentions, year));
}

}  // namespace gouji
