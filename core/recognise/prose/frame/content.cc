#include "core/recognise/prose/frame/content.h"

#include <algorithm>

namespace gouji {

bool has(std::span<const Word> words, WordClass is) {
  return std::any_of(words.begin(), words.end(), [&](const Word& word) { return word.is == is; });
}

bool hasAny(std::span<const Word> words, const WordSet& classes) {
  return std::any_of(words.begin(), words.end(),
                     [&](const Word& word) { return classes.has(word.is); });
}

const Word* lastBearing(std::span<const Word> words) {
  const auto found = std::find_if(words.rbegin(), words.rend(),
                                  [](const Word& word) { return !kNeutral.has(word.is); });
  return found == words.rend() ? nullptr : &*found;
}

Content::Content(std::vector<Word> words) : words_(std::move(words)) {
  for (const Word& word : words_) {
    present_.set(static_cast<std::size_t>(word.is));
  }
}

bool Content::hasAny(const WordSet& classes) const {
  return gouji::hasAny(words_, classes);
}

bool Content::has(WordClass is, std::string_view key) const {
  return has(is) && std::any_of(words_.begin(), words_.end(),
                                [&](const Word& word) { return word.is == is && word.key == key; });
}

const Word* Content::first(WordClass is) const {
  const auto found =
      std::find_if(words_.begin(), words_.end(), [&](const Word& word) { return word.is == is; });
  return found == words_.end() ? nullptr : &*found;
}

const Word* Content::last(WordClass is) const {
  const auto found =
      std::find_if(words_.rbegin(), words_.rend(), [&](const Word& word) { return word.is == is; });
  return found == words_.rend() ? nullptr : &*found;
}

std::vector<const Word*> Content::all(WordClass is) const {
  std::vector<const Word*> found;
  for (const Word& word : words_) {
    if (word.is == is) {
      found.push_back(&word);
    }
  }
  return found;
}

bool Content::standsBefore(WordClass first, WordClass second) const {
  return std::adjacent_find(words_.begin(), words_.end(), [&](const Word& a, const Word& b) {
           return a.is == first && b.is == second;
         }) != words_.end();
}

bool Content::isNeutral() const {
  return std::all_of(words_.begin(), words_.end(),
                     [](const Word& word) { return kNeutral.has(word.is); });
}

Gaps Content::gapsBeside(const WordSet& understood) const {
  Gaps gaps;
  for (const Word& word : words_) {
    if (!understood.has(word.is)) {
      gaps.push_back({word.begin, word.end});
    }
  }
  return gaps;
}

}  // namespace gouji
