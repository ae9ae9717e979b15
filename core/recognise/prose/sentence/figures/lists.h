#pragma once

#include "core/recognise/prose/sentence/telling.h"

namespace gouji {

/// 行政复议、行政诉讼各1件; 自然人、商业企业分别为30件、5件; 同比分别下降40%和25%: all figures that
/// begin with the clause's word `word`. False where it begins no list.
bool readList(Telling& telling, std::size_t clause, std::size_t word);

}  // namespace gouji
