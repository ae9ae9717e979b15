#pragma once

#include <string_view>

namespace gouji::html {

/// The charset that a `<meta>` or an XML declaration near the start names, "" for none.
std::string_view declaredCharset(std::string_view bytes);

}  // namespace gouji::html
