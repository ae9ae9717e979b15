#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// `text` fit for one line of a terminal: white space of any kind as one space, and what would
/// steer the terminal (escape sequences, direction overrides) or is not UTF-8 as U+FFFD.
std::string printable(std::string_view text);

}  // namespace gouji
