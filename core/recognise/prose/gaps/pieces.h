#pragma once

#include <cstddef>
#include <vector>

#include "core/recognise/prose/gaps/uses.h"
#include "core/recognise/prose/sentence/sentence.h"

namespace gouji {

/// A stretch of a clause, and what it does for the claim.
struct ClausePiece {
  std::size_t begin;
  std::size_t end;
  Use use;
  bool known;  ///< a wording that stands in no organ's name
};

/// [from, to) cut into known wordings, fillers and stretches that are neither. Foreign ones that
/// may be a name together are one piece: 信访|局.
std::vector<ClausePiece> piecesOf(const Sentence& sentence, const Understood& understood,
                                  std::size_t from, std::size_t to);

}  // namespace gouji
