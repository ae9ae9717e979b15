#pragma once

#include <vector>

#include "core/recognise/prose/sentence/telling.h"

namespace gouji {

/// 未收到申请; 行政复议、行政诉讼情况:无. Each denial of several. False where nothing is denied.
bool readDenial(Telling& telling, std::size_t clause, const std::vector<Word>& words);

}  // namespace gouji
