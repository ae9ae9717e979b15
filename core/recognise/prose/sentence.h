#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/recognise/prose/frame/reading.h"
#include "core/recognise/prose/lexicon/word.h"
#include "core/recognise/prose/quantities.h"
#include "core/report/report.h"

namespace gouji {

/// A sentence with its words and quantities. Positions are those of the paragraph.
struct Sentence {
  std::u32string_view text;  ///< the whole paragraph
  std::size_t begin = 0;
  std::size_t end = 0;
  std::span<const Word> words;
  std::span<const Mention> mentions;
  std::size_t first_mention = 0;  ///< index of the first of them in the paragraph
};

/// What is handed on from sentence to sentence.
struct Course {
  Matter home = Matter::none;            ///< what the aspect (（二）依申请公开) is about
  Matter matter = Matter::none;          ///< what the last sentence was about
  bool of_disclosure = false;            ///< something about disclosure was named
  std::vector<std::string> review_rows;  ///< groups of table four last told of
  std::string documents;                 ///< row of table two last told of
  std::vector<Meaning> whole;            ///< requests last told as a whole
  bool whole_unknown = false;            ///< requests were told last in words not understood
  bool part = false;                     ///< the last figure was one office's share
  Gaps gaps;                             ///< of what the talk is of
};

/// A claim and where in its paragraph its quote stands.
struct FoundClaim {
  Claim claim;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<Meaning> meanings;  ///< of a count, a denial, a statement about all
  Gaps gaps;                      ///< words that were not understood: the claim accuses nobody

  /// The likeliest; empty where there is none.
  const Meaning* meaning() const { return meanings.empty() ? nullptr : &meanings.front(); }
};

}  // namespace gouji
