#include "core/text/unicode.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace gouji {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isTail(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

char32_t nextCodePoint(std::string_view utf8, std::size_t& at) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return i < utf8.size() ? static_cast<unsigned char>(utf8[i]) : 0U;
  };
  const auto tailAt = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned first = byte(at);
  if (first < 0x80) {
    ++at;
    return first;
  }
  if (first >= 0xC2 && first < 0xE0 && tailAt(at + 1)) {
    const char32_t c = (first & 0x1FU) << 6 | (byte(at + 1) & 0x3FU);
    at += 2;
    return c;
  }
  if (first >= 0xE0 && first < 0xF0 && tailAt(at + 1) && tailAt(at + 2)) {
    const char32_t c = (first & 0x0FU) << 12 | (byte(at + 1) & 0x3FU) << 6 | (byte(at + 2) & 0x3FU);
    if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) {
      at += 3;
      return c;
    }
  }
  if (first >= 0xF0 && first < 0xF5 && tailAt(at + 1) && tailAt(at + 2) && tailAt(at + 3)) {
    const char32_t c = (first & 0x07U) << 18 | (byte(at + 1) & 0x3FU) << 12 |
                       (byte(at + 2) & 0x3FU) << 6 | (byte(at + 3) & 0x3FU);
    if (c >= 0x10000 && c <= 0x10FFFF) {
      at += 4;
      return c;
    }
  }
  ++at;
  return kReplacement;
}

char32_t firstCodePoint(std::string_view utf8) {
  std::size_t at = 0;
  return utf8.empty() ? kReplacement : nextCodePoint(utf8, at);
}

char32_t lastCodePoint(std::string_view utf8) {
  constexpr std::size_t kLongest = 4;
  if (utf8.empty()) {
    return kReplacement;
  }
  std::size_t at = utf8.size() - 1;
  while (at > 0 && utf8.size() - at < kLongest && isTail(utf8[at])) {
    --at;
  }
  const char32_t c = nextCodePoint(utf8, at);
  return at == utf8.size() ? c : kReplacement;
}

std::size_t validUtf8Prefix(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    std::uint64_t eight = 0;
    if (bytes.size() - at >= sizeof eight) {
      std::memcpy(&eight, bytes.data() + at, sizeof eight);
      if ((eight & 0x8080808080808080U) == 0) {
        at += sizeof eight;
        continue;
      }
    }
    std::size_t next = at;
    if (nextCodePoint(bytes, next) == kReplacement && next == at + 1) {
      break;
    }
    at = next;
  }
  return at;
}

void appendRepairedUtf8(std::string& out, std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t good = validUtf8Prefix(bytes);
    out.append(bytes.substr(0, good));
    if (good < bytes.size()) {
      appendUtf8(out, kReplacement);
    }
    bytes.remove_prefix(std::min(good + 1, bytes.size()));
  }
}

void appendUtf8(std::string& out, char32_t c) {
  const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
  if ((c >= 0xD800 && c <= 0xDFFF) || c > 0x10FFFF) {
    c = kReplacement;
  }
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6);
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | c >> 18);
    put(0x80 | (c >> 12 & 0x3F));
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::string toUtf8(std::u32string_view text) {
  std::string out;
  out.reserve(text.size() * 3);
  for (const char32_t c : text) {
    appendUtf8(out, c);
  }
  return out;
}

std::u32string toUtf32(std::string_view utf8) {
  std::u32string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    out += nextCodePoint(utf8, at);
  }
  return out;
}

bool isSpace(char32_t c) {
  return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0xA0 || c == 0x85 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) || c == 0x205F ||
         c == 0x2060 || c == 0x3000 || c == 0xFEFF || c == 0xAD;
}

bool isHan(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0x20000 && c <= 0x3134F) || c == 0x3007;
}

bool isAsciiDigit(char32_t c) {
  return c >= '0' && c <= '9';
}

char32_t narrowed(char32_t c) {
  return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + 0x21 : c;
}

std::string_view trimmed(std::string_view utf8) {
  std::size_t begin = utf8.size();
  std::size_t end = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t from = at;
    if (!isSpace(nextCodePoint(utf8, at))) {
      begin = begin == utf8.size() ? from : begin;
      end = at;
    }
  }
  return begin < end ? utf8.substr(begin, end - begin) : std::string_view();
}

std::string withoutSpaces(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t from = at;
    if (!isSpace(nextCodePoint(utf8, at))) {
      out.append(utf8.substr(from, at - from));
    }
  }
  return out;
}

}  // namespace gouji
