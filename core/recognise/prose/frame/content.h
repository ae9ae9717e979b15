#pragma once

#include <bitset>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "core/recognise/prose/gap.h"
#include "core/recognise/prose/lexicon/word.h"

namespace gouji {

/// A set of classes of words.
class WordSet {
 public:
  constexpr WordSet(std::initializer_list<WordClass> classes) {
    for (const WordClass each : classes) {
      add(each);
    }
  }
  constexpr bool has(WordClass is) const {
    const auto bit = static_cast<std::size_t>(is);
    return (bits_[bit / kBits] >> (bit % kBits) & 1) != 0;
  }
  /// All classes but one.
  static constexpr WordSet allBut(WordClass left_out) {
    WordSet set = {};
    for (std::size_t i = 0; i < kParts; ++i) {
      set.bits_[i] = ~std::uint64_t{0};
    }
    const auto bit = static_cast<std::size_t>(left_out);
    set.bits_[bit / kBits] &= ~(std::uint64_t{1} << (bit % kBits));
    return set;
  }
  friend constexpr WordSet operator|(WordSet a, const WordSet& b) {
    for (std::size_t i = 0; i < kParts; ++i) {
      a.bits_[i] |= b.bits_[i];
    }
    return a;
  }

 private:
  static constexpr std::size_t kBits = 64;
  static constexpr std::size_t kParts = 2;

  constexpr void add(WordClass is) {
    const auto bit = static_cast<std::size_t>(is);
    bits_[bit / kBits] |= std::uint64_t{1} << (bit % kBits);
  }

  std::uint64_t bits_[kParts] = {};
};

/// Words without which a figure means the same.
constexpr WordSet kNeutral = {
    WordClass::THIS,        WordClass::SINCE,  WordClass::AMONG,  WordClass::EVERY,
    WordClass::APIECE,      WordClass::DE,     WordClass::BE,     WordClass::FILL,
    WordClass::ETC,         WordClass::WITHIN, WordClass::LINK,   WordClass::QUOTE,
    WordClass::SELF,        WordClass::MANNER, WordClass::PUBLIC, WordClass::ITEM,
    WordClass::WAYOUT,      WordClass::WAY,    WordClass::TO,     WordClass::AGAIN,
    WordClass::INFO,        WordClass::AFFAIR, WordClass::number, WordClass::mark,
    WordClass::RESPECTIVELY};

/// Whether one of the words is of that class, or of one of those.
bool has(std::span<const Word> words, WordClass is);
bool hasAny(std::span<const Word> words, const WordSet& classes);

/// The last of them by which a sentence says more than it would without; null where there is none.
const Word* lastBearing(std::span<const Word> words);

/// The words that one figure is read from, in their order.
class Content {
 public:
  Content() = default;
  explicit Content(std::vector<Word> words);

  std::span<const Word> words() const { return words_; }
  bool has(WordClass is) const { return present_[static_cast<std::size_t>(is)]; }
  bool hasAny(const WordSet& classes) const;
  bool has(WordClass is, std::string_view key) const;
  /// Empty where there is none.
  const Word* first(WordClass is) const;
  const Word* last(WordClass is) const;
  std::vector<const Word*> all(WordClass is) const;
  /// Whether one of the second class follows directly on one of the first.
  bool standsBefore(WordClass first, WordClass second) const;
  /// Nothing but words without which a figure means the same.
  bool isNeutral() const;
  /// Words of other classes than those, and what no morpheme has.
  Gaps gapsBeside(const WordSet& understood) const;
  std::size_t begin() const { return words_.empty() ? 0 : words_.front().begin; }

 private:
  std::vector<Word> words_;
  std::bitset<128> present_;
};

}  // namespace gouji
