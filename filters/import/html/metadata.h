#pragma once

#include <string>
#include <string_view>

namespace gouji::html {

/// "name: content" of a `<meta>` that tells title, date, agency or keywords, else "".
std::string metadataLine(std::string_view name, std::string_view content);

}  // namespace gouji::html
