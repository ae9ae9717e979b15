#pragma once

#include <vector>

#include "core/recognise/prose/sentence/telling.h"

namespace gouji {

/// 同比增长12.5%, 较上年减少5件, of the words in front or else of `subject`. False where no growth
/// is told.
bool readGrowth(Telling& telling, std::size_t clause, const Mention& mention,
                const std::vector<Word>& left, const ToldFigure* subject);

/// 较上年的28件: the figure told before, of last year. `right`: the words behind it. False where it
/// is none.
bool readLastYear(Telling& telling, std::size_t clause, const Mention& mention,
                  const std::vector<Word>& left, const std::vector<Word>& right);

/// 由112件降至70件, 由上年的112件: last year's figure and this year's on either side of what says
/// how it changed. `left`: the words in front of the figure. False where it is neither.
bool readFromTo(Telling& telling, std::size_t clause, const Mention& mention,
                const std::vector<Word>& left);

/// 与去年持平: the last figure, and it has not changed. False where that is not said.
bool readUnchanged(Telling& telling, std::size_t at, const std::vector<Word>& words);

}  // namespace gouji
