#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "core/recognise/layout/passages.h"
#include "core/text/date.h"

namespace gouji {

/// A date that has the last line of a passage to itself, and the line above it, in the same
/// passage or at the end of the one before.
struct Signature {
  Date date;
  Passage above;  ///< its place and text; empty text where there is none
};

/// What passage `index` ends with, if it is such a date.
std::optional<Signature> signatureAt(std::span<const Passage> passages, std::size_t index,
                                     bool traditional);

}  // namespace gouji
