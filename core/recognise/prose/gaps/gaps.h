#pragma once

#include <cstddef>

#include "core/recognise/prose/gaps/gap.h"
#include "core/recognise/prose/gaps/uses.h"
#include "core/recognise/prose/sentence/sentence.h"

namespace gouji {

void addGaps(Gaps& all, const Gaps& more);

/// Gaps of a predicate whose words end at `to`, in a clause that begins at `from`. What stands
/// before its first word may name who did it: 市信访局收到.
Gaps gapsBefore(const Sentence& sentence, const Understood& understood, std::size_t from,
                std::size_t to);

/// Gaps in [from, to), where no word may stand that is not understood.
Gaps gapsWithin(const Sentence& sentence, const Understood& understood, std::size_t from,
                std::size_t to);

/// Gaps behind a quantity that ends at `from`, up to the next mark or quantity. Words up to `read`
/// were read with it.
Gaps gapsBehind(const Sentence& sentence, const Understood& understood, std::size_t from,
                std::size_t read);

}  // namespace gouji
