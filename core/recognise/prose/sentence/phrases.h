#pragma once

#include <cstddef>
#include <vector>

#include "core/recognise/prose/sentence/telling.h"

namespace gouji {

/// What became of requests.
constexpr WordSet kBecame = {WordClass::OUTCOME, WordClass::REASON,   WordClass::FLOW,
                             WordClass::PENDING, WordClass::WITHDRAW, WordClass::FINISH};

/// The words from which one figure is read.
struct Phrase {
  std::vector<Word> left;
  std::vector<Word> right;
  std::size_t end = 0;   ///< index in its clause behind what was used
  bool of_year = false;  ///< its year is told apart
};

/// What the words of `phrase` make of the figure; takes the words behind it that belong to it, and
/// leaves in `phrase` what was used. `first`: no figure stands before it in its clause.
Reading readPhrase(Telling& telling, std::size_t clause, Phrase& phrase, const Mention& mention,
                   bool first);

/// What a share or a change is of, where words in front of it name it. `part`: set where it is one
/// office's.
Reading readSubject(const Telling& telling, std::size_t clause, const Mention& mention,
                    const Content& named, bool& part);

}  // namespace gouji
