#pragma once

#include "plugins/command/options/options.h"

namespace gouji::command {

/// Whether text is coloured: as asked, else on a terminal that has colours, unless NO_COLOR is set.
/// `in_files`: standard output gets none of it.
bool wantsColour(Colour colour, bool in_files);

}  // namespace gouji::command
