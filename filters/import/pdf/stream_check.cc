#include "filters/import/pdf/stream_check.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "filters/import/read_error.h"

namespace gouji::pdf {
namespace {

/// How much a dictionary in front of a stream may take, in bytes.
constexpr std::size_t kDictionary = 4096;
/// Deflate packs no more than this into one byte (zlib, "Technical Details").
constexpr std::size_t kDeflateRatio = 1032;
/// Text of a content stream takes many times its size once parsed.
constexpr std::size_t kParsed = 8;

std::size_t occurrences(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size())) {
    ++count;
  }
  return count;
}

/// Whether `dictionary` has the name `name`, not just one that begins so.
bool hasName(std::string_view dictionary, std::string_view name) {
  for (std::size_t at = dictionary.find(name); at != std::string_view::npos;
       at = dictionary.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    constexpr std::string_view kEnds = " \t\r\n\f/[]<>(";
    if (end == dictionary.size() || kEnds.find(dictionary[end]) != std::string_view::npos) {
      return true;
    }
  }
  return false;
}

/// Pictures and font programs.
bool isNeverDecoded(std::string_view dictionary) {
  return hasName(dictionary, "/Image") || hasName(dictionary, "/Length1") ||
         hasName(dictionary, "/Type1C") || hasName(dictionary, "/CIDFontType0C") ||
         hasName(dictionary, "/OpenType");
}

/// Whether the deflated bytes at the start of `packed` unpack to more than `limit`.
bool inflatesBeyond(std::string_view packed, std::size_t limit) {
  z_stream state{};
  if (inflateInit(&state) != Z_OK) {
    return false;
  }
  std::array<Bytef, 1 << 15> output;
  // zlib does not change its input; the type has no const for the sake of old compilers.
  state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  state.avail_in = static_cast<uInt>(packed.size());
  std::size_t total = 0;
  int status = Z_OK;
  while (status == Z_OK && total <= limit) {
    state.next_out = output.data();
    state.avail_out = static_cast<uInt>(output.size());
    status = inflate(&state, Z_NO_FLUSH);
    total += output.size() - state.avail_out;
  }
  inflateEnd(&state);
  return total > limit;
}

void checkStream(std::string_view dictionary, std::string_view data, std::size_t offset,
                 const Limits& limits) {
  const std::size_t deflated = occurrences(dictionary, "/Flate") + occurrences(dictionary, "/Fl ") +
                               occurrences(dictionary, "/Fl]") + occurrences(dictionary, "/Fl/");
  const std::size_t packed =
      deflated + occurrences(dictionary, "/LZW") + occurrences(dictionary, "/RunLength");
  if (packed > 1 && !isNeverDecoded(dictionary)) {
    throw ReadError(ReadFault::bomb, "", "a stream is compressed twice", offset);
  }
  const std::size_t limit = limits.part_bytes / kParsed;
  if (deflated == 1 && data.size() > limit / kDeflateRatio && !isNeverDecoded(dictionary) &&
      inflatesBeyond(data, limit)) {
    throw ReadError(ReadFault::bomb, "", "a stream unpacks to too much", offset);
  }
}

}  // namespace

void rejectBombs(std::string_view bytes, const Limits& limits) {
  constexpr std::string_view kBegin = "stream";
  constexpr std::string_view kEnd = "endstream";
  std::size_t at = 0;
  while ((at = bytes.find(kBegin, at)) != std::string_view::npos) {
    const std::size_t begin = at + kBegin.size();
    const bool line_end = begin < bytes.size() && (bytes[begin] == '\n' || bytes[begin] == '\r');
    if (!line_end || (at >= 3 && bytes.substr(at - 3, 3) == "end")) {
      at = begin;
      continue;
    }
    const std::size_t data = begin + (bytes.substr(begin, 2) == "\r\n" ? 2 : 1);
    const std::size_t end = std::min(bytes.find(kEnd, data), bytes.size());
    std::string_view dictionary =
        bytes.substr(at - std::min(at, kDictionary), std::min(at, kDictionary));
    if (const std::size_t object = dictionary.rfind(" obj"); object != std::string_view::npos) {
      dictionary.remove_prefix(object);
    }
    checkStream(dictionary, bytes.substr(data, end - data), at, limits);
    at = data;
  }
}

bool isComplete(std::string_view bytes) {
  const std::size_t marker = bytes.rfind("%%EOF");
  const std::size_t object = bytes.rfind("endobj");
  return marker != std::string_view::npos && (object == std::string_view::npos || object < marker);
}

}  // namespace gouji::pdf
