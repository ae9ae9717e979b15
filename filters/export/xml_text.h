#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// `text` fit for an XML 1.0 attribute in double quotes, or for content: markup escaped, line ends
/// and tabs as references, and what XML cannot hold or is not UTF-8 as U+FFFD.
std::string xmlEscaped(std::string_view text);

}  // namespace gouji
