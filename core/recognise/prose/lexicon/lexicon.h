#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/recognise/prose/lexicon/word_class.h"

namespace gouji {

/// A morpheme of data/morphemes.tsv.
struct Morpheme {
  std::u32string text;
  WordClass is = WordClass::FILL;
  std::string key;
};

/// All morphemes, found by their first characters.
class Lexicon {
 public:
  /// Of the project's own data.
  static const Lexicon& instance();

  /// Of lines "class TAB morphemes TAB key"; a morpheme may be spelt with choices,
  /// (a|b)c(d|), and those may hold others of its row; '#' begins a remark. Throws
  /// std::invalid_argument with the line for an unknown class and for a morpheme that is told
  /// twice.
  explicit Lexicon(std::string_view tsv);

  /// Those that `text` begins with, the shortest first.
  void headsOf(std::u32string_view text, std::vector<const Morpheme*>& heads) const;

  std::span<const Morpheme> morphemes() const { return morphemes_; }

 private:
  struct Node {
    char32_t character = 0;
    std::uint32_t child = 0;    ///< 0: none
    std::uint32_t sibling = 0;  ///< 0: none
    std::uint32_t morpheme = kNone;
  };
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  void add(std::uint32_t morpheme);
  bool holds(const std::u32string& text, WordClass is, std::string_view key) const;

  std::vector<Morpheme> morphemes_;
  std::vector<Node> nodes_;  ///< the first stands for nothing
  std::unordered_map<char32_t, std::uint32_t> roots_;
};

}  // namespace gouji
