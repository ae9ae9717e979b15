#include "filters/import/encoding/encoding.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "core/text/unicode.h"
#include "filters/import/encoding/plausibility.h"

namespace gouji {
namespace {

constexpr std::size_t kSampleBytes = std::size_t{64} << 10;
/// What a declaration adds to an encoding's score.
constexpr double kDeclared = 0.05;
/// The score from which on bytes that are not UTF-8 are taken for text.
constexpr double kChinese = 0.12;

struct ByteOrderMark {
  std::string_view bytes;
  Encoding encoding;
};
constexpr ByteOrderMark kMarks[] = {
    {"\xEF\xBB\xBF", Encoding::utf8},
    {"\xFF\xFE", Encoding::utf16le},
    {"\xFE\xFF", Encoding::utf16be},
};

const ByteOrderMark* markOf(std::string_view bytes) {
  for (const ByteOrderMark& mark : kMarks) {
    if (bytes.starts_with(mark.bytes)) {
      return &mark;
    }
  }
  return nullptr;
}

struct CharsetName {
  std::string_view name;  ///< lower case
  Encoding encoding;
};
constexpr CharsetName kNames[] = {
    {"utf-8", Encoding::utf8},          {"utf8", Encoding::utf8},
    {"gb2312", Encoding::gb18030},      {"gbk", Encoding::gb18030},
    {"gb18030", Encoding::gb18030},     {"cp936", Encoding::gb18030},
    {"windows-936", Encoding::gb18030}, {"x-gbk", Encoding::gb18030},
    {"big5", Encoding::big5},           {"big5-hkscs", Encoding::big5},
    {"cp950", Encoding::big5},          {"x-x-big5", Encoding::big5},
};

bool names(std::string_view declared, Encoding encoding) {
  std::string lower(declared.substr(0, 32));
  std::ranges::transform(lower, lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  return std::ranges::any_of(
      kNames, [&](const CharsetName& n) { return n.name == lower && n.encoding == encoding; });
}

struct Row {
  Encoding encoding;
  bool wide;  ///< two bytes a unit: thought of only where there are NULs
  /// ICU's names; the first that this build of ICU has is taken. None for what needs no table.
  std::array<const char*, 2> tables;
};
/// In the order in which they are tried: of two that are as good the first one wins.
constexpr Row kEncodings[] = {
    {Encoding::utf16le, true, {"UTF-16LE"}},
    {Encoding::utf16be, true, {"UTF-16BE"}},
    {Encoding::utf8, false, {}},
    {Encoding::gb18030, false, {"gb18030", "GBK"}},
    {Encoding::big5, false, {"Big5-HKSCS", "Big5"}},
};

const Row& rowOf(Encoding encoding) {
  return *std::ranges::find(kEncodings, encoding, &Row::encoding);
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter opened(const char* name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(name == nullptr ? nullptr : ucnv_open(name, &status));
  return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// Null for UTF-8, and where ICU has no table.
Converter converterOf(const Row& row) {
  for (const char* name : row.tables) {
    if (Converter converter = opened(name)) {
      return converter;
    }
  }
  return nullptr;
}

/// Appends `bytes`, which may be cut in the middle of a character unless `whole`.
void append(std::string& out, std::string_view bytes, Encoding encoding, bool whole) {
  const Row& row = rowOf(encoding);
  const Converter from = converterOf(row);
  const Converter to = from ? opened("UTF-8") : nullptr;
  if (!to) {
    appendRepairedUtf8(out, bytes);
    return;
  }
  bytes.remove_suffix(row.wide ? bytes.size() % 2 : 0);
  out.reserve(out.size() + bytes.size() + bytes.size() / 2);
  std::array<char, 8192> piece;
  std::array<UChar, 2048> pivot;
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  const char* source = bytes.data();
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  for (bool first = true; status == U_BUFFER_OVERFLOW_ERROR; first = false) {
    status = U_ZERO_ERROR;
    char* target = piece.data();
    ucnv_convertEx(to.get(), from.get(), &target, piece.data() + piece.size(), &source,
                   bytes.data() + bytes.size(), pivot.data(), &pivot_source, &pivot_target,
                   pivot.data() + pivot.size(), first ? 1 : 0, whole ? 1 : 0, &status);
    out.append(piece.data(), target);
  }
}

struct Choice {
  Encoding encoding = Encoding::utf8;
  double score = -10;
};

/// Which encoding makes the best Chinese of a sample that is not well-formed UTF-8.
Choice choose(std::string_view bytes, std::string_view declared) {
  const auto beyond = std::ranges::find_if(bytes, [](char c) { return (c & 0x80) != 0; });
  const bool wide = bytes.substr(0, kSampleBytes).find('\0') != std::string_view::npos;
  auto start = static_cast<std::size_t>(beyond - bytes.begin());
  if (wide || start == bytes.size()) {
    start = 0;
  }
  const std::string_view sample = bytes.substr(start, kSampleBytes);
  Choice best;
  for (const Row& row : kEncodings) {
    if (row.wide && !wide) {
      continue;
    }
    std::string text;
    append(text, sample, row.encoding, false);
    const double score =
        plausibilityOf(text).score() + (names(declared, row.encoding) ? kDeclared : 0.0);
    if (score > best.score) {
      best = {row.encoding, score};
    }
  }
  return best;
}

/// Cuts a sequence that the end of a sample has torn.
std::string_view withoutTornEnd(std::string_view bytes) {
  for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
    const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
    if (byte >= 0xC0) {
      return bytes.substr(0, bytes.size() - back);
    }
  }
  return bytes;
}

std::string_view withoutEndingNuls(std::string_view bytes) {
  return bytes.substr(0, bytes.find_last_not_of('\0') + 1);
}

bool isMostlyPrintable(std::string_view text) {
  const auto controls = std::ranges::count_if(text, [](char c) {
    return (c >= 0 && c < 0x20 && (c < 0x07 || c > 0x0D) && c != 0x1A) || c == 0x7F;
  });
  return static_cast<std::size_t>(controls) * 50 <= text.size();
}

}  // namespace

Decoded decode(std::string_view bytes, std::string_view declared) {
  Decoded result;
  const ByteOrderMark* mark = markOf(bytes);
  if (mark != nullptr) {
    bytes.remove_prefix(mark->bytes.size());
    result.encoding = mark->encoding;
  }
  if (result.encoding == Encoding::utf8) {
    const std::string_view body = withoutEndingNuls(bytes);
    if (validUtf8Prefix(body) == body.size() && body.find('\0') == std::string_view::npos) {
      result.text = body;
      return result;
    }
    result.encoding = choose(bytes, mark != nullptr ? "utf-8" : declared).encoding;
  }
  append(result.text, bytes, result.encoding, true);
  std::erase(result.text, '\0');
  return result;
}

bool isProbablyText(std::string_view bytes) {
  std::string_view sample = bytes.substr(0, kSampleBytes);
  const bool torn = sample.size() < bytes.size();
  if (const ByteOrderMark* mark = markOf(sample); mark != nullptr) {
    std::string text;
    append(text, sample.substr(mark->bytes.size()), mark->encoding, !torn);
    return isMostlyPrintable(text);
  }
  sample = withoutEndingNuls(sample);
  if (sample.find('\0') == std::string_view::npos) {
    if (!isMostlyPrintable(sample)) {
      return false;
    }
    const std::string_view whole = torn ? withoutTornEnd(sample) : sample;
    if (validUtf8Prefix(whole) == whole.size()) {
      return true;
    }
  }
  const Choice choice = choose(sample, {});
  return choice.score >= kChinese &&
         (rowOf(choice.encoding).wide || sample.find('\0') == std::string_view::npos);
}

}  // namespace gouji
