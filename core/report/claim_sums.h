#pragma once

#include <span>
#include <vector>

#include "core/report/claim_words.h"
#include "core/report/mentions.h"
#include "core/report/prose.h"
#include "core/report/report.h"

namespace gouji {

/// Wholes and their parts in the sentence [begin, end) of `prose`: 共N…其中a、b、c. Only parts
/// that are counted in the whole's unit are taken.
std::vector<Sum> findSums(std::span<const Passage> passages, const Prose& prose,
                          std::span<const Mention> mentions, std::span<const ClaimTag> tags,
                          std::size_t begin, std::size_t end);

}  // namespace gouji
