#pragma once

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <string>
#include <vector>

#include "extension/uno.h"

namespace gouji::office {

/// A stretch of a paragraph as the user sees it, of one kind.
struct Portion {
  std::string text;  ///< UTF-8
  Reference<css::text::XTextRange> range;
  /// Each code point is one step of a cursor; else the whole is one step (a field).
  bool plain = true;
};

/// A paragraph's portions, without tracked deletions, hidden text and correction notes.
struct Portions {
  std::vector<Portion> shown;
  /// Frames and boxes that stand in a line, and footnotes, in their order.
  std::vector<Reference<css::uno::XInterface>> frames;
  std::vector<Reference<css::text::XText>> footnotes;
};

/// `deletions`: how many tracked deletions are open before the paragraph, and then behind it.
Portions portionsOf(const Reference<css::text::XTextRange>& paragraph, int& deletions);

/// The position `offset` bytes into the portions' text; null where they have not so much text.
/// `at_end`: of two portions that meet there, the first one's end.
Reference<css::text::XTextRange> positionIn(const std::vector<Portion>& portions,
                                            std::size_t offset, bool at_end);

}  // namespace gouji::office
