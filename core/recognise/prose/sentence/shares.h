#pragma once

#include <vector>

#include "core/recognise/prose/sentence/phrases.h"
#include "core/recognise/prose/sentence/telling.h"

namespace gouji {

/// A share, a rate or a growth in hundredths. True where the words behind the figure were used.
bool readPercent(Telling& telling, std::size_t clause, std::size_t word, const Phrase& phrase);

/// 占51.85%, of the words in front or else of `subject`.
void readShare(Telling& telling, std::size_t clause, const Mention& mention,
               const std::vector<Word>& left, const ToldFigure* subject);

/// 同比增长12.5%, 较上年减少5件, of the words in front or else of `subject`. False where no growth
/// is told.
bool readGrowth(Telling& telling, std::size_t clause, const Mention& mention,
                const std::vector<Word>& left, const ToldFigure* subject);

/// 较上年的28件: the figure told before, of last year. False where it is none.
bool readLastYear(Telling& telling, std::size_t clause, const Mention& mention,
                  const std::vector<Word>& left);

}  // namespace gouji
