#pragma once

#include <optional>
#include <span>

#include "core/recognise/prose/sentence.h"
#include "core/report/claim.h"

namespace gouji {

/// The six outcomes told one by one, and the total told before them: 收到34件,上年结转2件。…其中
/// 予以公开9件,… Empty where fewer than three are told, or no total. `claims`: of one paragraph.
std::optional<Sum> outcomeSum(std::span<const FoundClaim> claims, std::size_t begin,
                              std::size_t end);

}  // namespace gouji
