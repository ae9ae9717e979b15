#pragma once

#include <vector>

#include "core/recognise/prose/sentence.h"
#include "core/report/report.h"

namespace gouji {

/// What one sentence states, in the order of its places. `course`: what was told before, which is
/// brought up to it.
std::vector<FoundClaim> readSentence(const Sentence& sentence, const Report& report,
                                     Course& course);

}  // namespace gouji
