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

}  // namespace gouji
