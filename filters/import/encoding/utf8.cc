#include "filters/import/encoding/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace gouji {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Length of the well-formed sequence at `p`, 0 if there is none before `end`.
std::size_t sequenceAt(const unsigned char* p, const unsigned char* end) {
  const auto left = static_cast<std::size_t>(end - p);
  const unsigned first = *p;
  if (first < 0x80) {
    return 1;
  }
  const auto tail = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
    return i < left && p[i] >= low && p[i] <= high;
  };
  if (first >= 0xE0 && first <= 0xEF) {
    const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : 0xBF;
    return tail(1, low, high) && tail(2) ? 3 : 0;
  }
  if (first >= 0xC2 && first <= 0xDF) {
    return tail(1) ? 2 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const unsigned low = first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
    return tail(1, low, high) && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

std::size_t validUtf8Prefix(std::string_view bytes) {
  const auto* const begin = reinterpret_cast<const unsigned char*>(bytes.data());
  const auto* const end = begin + bytes.size();
  const auto* p = begin;
  while (p != end) {
    std::uint64_t eight = 0;
    if (end - p >= 8) {
      std::memcpy(&eight, p, sizeof eight);
      if ((eight & 0x8080808080808080U) == 0) {
        p += 8;
        continue;
      }
    }
    const std::size_t length = sequenceAt(p, end);
    if (length == 0) {
      break;
    }
    p += length;
  }
  return static_cast<std::size_t>(p - begin);
}

void appendRepairedUtf8(std::string& out, std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t good = validUtf8Prefix(bytes);
    out.append(bytes.substr(0, good));
    if (good < bytes.size()) {
      out.append(kReplacement);
    }
    bytes.remove_prefix(std::min(good + 1, bytes.size()));
  }
}

}  // namespace gouji
