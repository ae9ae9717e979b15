#include "core/text/traditional.h"

#include <algorithm>
#include <cstddef>

#include "core/text/traditional_table.h"
#include "core/text/unicode.h"

namespace gouji {

char32_t simplified(char32_t c) {
  return c >= kFirstTraditional && c < kFirstTraditional + std::size(kSimplifiedOf)
             ? kSimplifiedOf[c - kFirstTraditional]
             : c;
}

bool isTraditional(std::string_view utf8) {
  // Simplified text holds a few such characters too (著, 乾, names); Traditional text is full of
  // them: about every fourth character of a report.
  constexpr std::size_t kOneIn = 12;
  std::size_t han = 0;
  std::size_t traditional = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = nextCodePoint(utf8, at);
    han += isHan(c) ? 1 : 0;
    traditional += simplified(c) != c ? 1 : 0;
  }
  return traditional * kOneIn > han && traditional > 3;
}

}  // namespace gouji
