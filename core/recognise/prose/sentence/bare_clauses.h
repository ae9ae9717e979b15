#pragma once

#include <vector>

#include "core/recognise/prose/sentence/telling.h"

namespace gouji {

/// What a clause says without a figure, or behind its last one: a denial, a statement about all,
/// more of the figure in front, what the next clauses are about.
void readBare(Telling& telling, std::size_t clause, std::vector<Word> words);

}  // namespace gouji
