#pragma once

#include <string_view>

#include "filters/import/limits.h"

namespace gouji::pdf {

/// Throws ReadError (bomb) if a compressed stream that Poppler may have to interpret (not a picture
/// or a font, which are never decoded here) unpacks to more than the limits allow.
void rejectBombs(std::string_view bytes, const Limits& limits);

/// Whether the file goes on to its end marker, and does not break off before.
bool isComplete(std::string_view bytes);

}  // namespace gouji::pdf
