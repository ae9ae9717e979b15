#pragma once

#include "core/form/edition.h"

namespace gouji::form {

/// An edition that no notice has, with an id that stands for no place in the list.
inline constexpr EditionId kInvented = static_cast<EditionId>(7);

const Edition& edition2027();

}  // namespace gouji::form
