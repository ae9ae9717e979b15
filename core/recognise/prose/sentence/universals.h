#pragma once

#include <vector>

#include "core/recognise/prose/sentence/telling.h"

namespace gouji {

/// 均按时办结; 全部为自然人申请; 行政复议均被维持. False where nothing is said of all.
bool readUniversal(Telling& telling, std::size_t clause, const std::vector<Word>& words);

}  // namespace gouji
