#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// Where a report came from, as every export names it.
struct Source {
  std::string file;         ///< as the user named it; "-" for standard input
  std::string_view format;  ///< "text", "html", "docx", "pdf"
};

}  // namespace gouji
