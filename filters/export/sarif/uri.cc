#include "filters/export/sarif/uri.h"

#include <filesystem>

namespace gouji {
namespace {

/// RFC 3986, section 2.3 (unreserved), and the slash between segments.
bool standsForItself(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~' || c == '/';
}

std::string percentEncoded(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : bytes) {
    if (standsForItself(c)) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
    }
  }
  return out;
}

}  // namespace

FileUri uriOf(std::string_view path, std::string_view folder) {
  if (path == "-") {
    return {"-", true};
  }
  namespace fs = std::filesystem;
  const fs::path base = fs::path(folder).lexically_normal();
  const fs::path whole = (base / fs::path(path)).lexically_normal();
  const fs::path below = whole.lexically_relative(base);
  if (below.empty() || below == "." || *below.begin() == "..") {
    return {"file://" + percentEncoded(whole.native()), false};
  }
  return {percentEncoded(below.native()), true};
}

}  // namespace gouji
