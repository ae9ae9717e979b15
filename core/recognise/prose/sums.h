#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/recognise/prose/quantities.h"
#include "core/recognise/prose/sentence/sentence_reader.h"
#include "core/recognise/prose/words/words.h"
#include "core/report/prose.h"
#include "core/report/report.h"

namespace gouji {

/// Wholes and their parts in a sentence of `prose`: 共N…其中a、b、c. Only parts that are counted in
/// the whole's unit are taken.
std::vector<Sum> findSums(const Prose& prose, const Sentence& sentence);

/// The six outcomes told one by one, and the total told before them: 收到34件,上年结转2件。…其中
/// 予以公开9件,… Empty where fewer than three are told, or no total. `claims`: of one paragraph.
std::optional<Sum> outcomeSum(std::span<const FoundClaim> claims, std::size_t begin,
                              std::size_t end);

}  // namespace gouji
