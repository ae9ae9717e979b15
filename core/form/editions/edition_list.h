#pragma once

#include <span>

#include "core/form/edition.h"

namespace gouji {

/// Every edition of the form, in the order of their years. Defined alone in its file, so that a
/// program linked with the library may define a list of its own instead.
std::span<const Edition> editions();

}  // namespace gouji
