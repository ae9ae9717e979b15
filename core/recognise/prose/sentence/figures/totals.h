#pragma once

#include "core/recognise/prose/sentence/telling.h"

namespace gouji {

/// A figure of those told before it: 新收10件,上年结转2件,共12件; …占19%,共392件; 两类合计351件.
/// `left`: the words in front of it. False where it is none.
bool readTotal(Telling& telling, std::size_t clause, const Mention& mention, const Content& left);

/// 其余40件 behind a whole and parts of it: what is left of it. `begin`: where its words begin.
/// False where it cannot be told of what.
bool readRemainder(Telling& telling, const Mention& mention, std::size_t begin, const Gaps& own);

/// 收到36件(含上年结转1件): 36 is new and carried in. `count`: the last figure; `content`: the
/// words in front of it.
void reviseParent(Telling& telling, const ToldFigure& count, const Content& content);

/// 收到4件(内有上一年度…2件), in words not understood: what was carried in may be among `whole`.
void holdsCarriedIn(Telling& telling, const ToldFigure& whole);

}  // namespace gouji
