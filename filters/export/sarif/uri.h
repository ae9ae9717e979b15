#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// A file as a URI reference (RFC 3986): relative to `folder` where it stands below it, else
/// file:///…. `folder`: absolute path that relative paths start from. "-" stays.
struct FileUri {
  std::string text;
  bool relative = false;
};
FileUri uriOf(std::string_view path, std::string_view folder);

}  // namespace gouji
