#pragma once

#include <vector>

#include "core/recognise/prose/quantities.h"
#include "core/recognise/prose/sentence.h"
#include "core/report/prose.h"
#include "core/report/report.h"

namespace gouji {

/// Wholes and their parts in a sentence of `prose`: 共N…其中a、b、c. Only parts that are counted in
/// the whole's unit are taken.
std::vector<Sum> findSums(const Prose& prose, const Sentence& sentence);

}  // namespace gouji
