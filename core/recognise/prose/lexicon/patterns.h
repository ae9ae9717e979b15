#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/recognise/prose/lexicon/word.h"

namespace gouji {

/// Patterns of words, each of which makes one word of several; in their order.
class Patterns {
 public:
  /// Of the project's own data.
  static const Patterns& instance();

  /// Of lines "pattern TAB class TAB key"; '#' begins a remark. A pattern is elements with a blank
  /// between: a class, a class and a key (NEG:refuse), several of those with '|' between; behind it
  /// '?', '*' or '+'. "!X" first: no X stands before. "~X" last: no X stands behind.
  /// Throws std::invalid_argument with the line.
  explicit Patterns(std::string_view tsv);

  std::vector<Word> apply(std::vector<Word> words) const;

  std::size_t size() const { return patterns_.size(); }

 private:
  struct Test {
    WordClass is;
    std::string key;  ///< "": any
  };
  struct Element {
    std::vector<Test> tests;
    bool many = false;
    bool optional = false;

    bool fits(const Word& word) const;
  };
  struct Pattern {
    std::vector<Element> elements;
    Element before;  ///< no tests: nothing is asked
    Element behind;
    WordClass is = WordClass::FILL;
    std::string key;
    std::bitset<256> starts;  ///< classes that it may begin with
  };

  static Element elementOf(std::string_view text);
  static std::size_t endOf(const Pattern& pattern, const std::vector<Word>& words, std::size_t at,
                           std::size_t element);

  std::vector<Pattern> patterns_;
};

}  // namespace gouji
