#pragma once

#include <span>

#include "core/recognise/prose/words/words.h"

namespace gouji {

std::span<const ClaimWord> disclosureWords();

}  // namespace gouji
