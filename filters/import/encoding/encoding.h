#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji {

enum class Encoding { utf8, utf16le, utf16be, gb18030, big5 };

struct Decoded {
  std::string text;  ///< valid UTF-8 without byte order mark and NUL
  Encoding encoding = Encoding::utf8;
};

/// `bytes` as UTF-8. `declared` is the charset that the source names, "" for none: a hint that
/// loses against the bytes themselves. What the encoding cannot hold becomes U+FFFD.
Decoded decode(std::string_view bytes, std::string_view declared = {});

/// Whether `bytes` begin as text of one of the encodings, told by the first 64 KiB.
bool isProbablyText(std::string_view bytes);

}  // namespace gouji
