#pragma once

#include <string_view>

namespace gouji {

/// How well a printed label (folded, without number) fits a spelling: 1 the same, 0 nothing alike.
/// `damaged` tells that words differ (not merely a part cut off or something glued on).
struct Likeness {
  double score = 0;
  bool damaged = false;
};
Likeness likeness(std::u32string_view printed, std::u32string_view label);

}  // namespace gouji
