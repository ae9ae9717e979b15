#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/recognise/prose/lexicon/word.h"

namespace gouji {

/// What stands between two marks of a sentence, without what brackets in it hold: those are clauses
/// of their own.
struct Clause {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::vector<Word> words;     ///< numbers among them
  char32_t lead = 0;           ///< the mark in front; '(' opens a bracket, 0 the sentence
  std::size_t before = kNone;  ///< the clause in front of it, in the same bracket or in none
  std::size_t around = kNone;  ///< the one in which its bracket stands

  bool hasNumber() const;
};

/// A number of a clause, or its end (`word` is the number of its words), in the text's order.
struct ClauseStep {
  std::size_t clause = 0;
  std::size_t word = 0;
};

struct Clauses {
  std::vector<Clause> all;
  std::vector<ClauseStep> steps;
};

/// The clauses of a sentence's words.
Clauses clausesOf(std::span<const Word> words);

}  // namespace gouji
