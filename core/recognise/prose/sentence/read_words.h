#pragma once

#include <span>
#include <string_view>

#include "core/recognise/prose/sentence/sentence.h"

namespace gouji {

/// Reads the wordings that name what `mention` counts; `tags` in order.
WordReading readWords(std::u32string_view text, std::span<const ClaimTag> tags,
                      const Mention& mention, const Talk& talk);

/// Nothing but words that carry no matter: 共计, 数量为, 的, …
bool isFiller(std::u32string_view text);

}  // namespace gouji
