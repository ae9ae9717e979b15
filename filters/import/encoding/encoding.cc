#include "filters/import/encoding/encoding.h"

#include <unicode/ucnv.h>
#include <algorithm>
#include <array>
#include <memory>

#include "core/text/unicode.h"
#include "filters/import/encoding/plausibility.h"

namespace gouji {
namespace {

constexpr std::size_t kSampleBytes = std::size_t{64} << 10;

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

char32_t unitAt(std::string_view bytes, std::size_t at, bool little) {
  const auto low = static_cast<unsigned char>(bytes[at + (little ? 0 : 1)]);
  const auto high = static_cast<unsigned char>(bytes[at + (little ? 1 : 0)]);
  return static_cast<char32_t>(high << 8 | low);
}

void appendUtf16(std::string& out, std::string_view bytes, bool little) {
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t c = unitAt(bytes, at, little);
    if (c >= 0xD800 && c < 0xDC00 && at + 3 < bytes.size()) {
      const char32_t low = unitAt(bytes, at + 2, little);
      if (low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        at += 2;
      }
    }
    appendUtf8(out, c >= 0xD800 && c < 0xE000 ? char32_t{0xFFFD} : c);
  }
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// The first of ICU's tables that this build of ICU has.
Converter openConverter(Encoding encoding) {
  static constexpr const char* kGb[] = {"gb18030", "GBK"};
  static constexpr const char* kBig5[] = {"Big5-HKSCS", "Big5"};
  for (const char* name : encoding == Encoding::big5 ? kBig5 : kGb) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    if (U_SUCCESS(status)) {
      return converter;
    }
  }
  return nullptr;
}

void appendConverted(std::string& out, std::string_view bytes, Encoding encoding, bool whole) {
  const Converter converter = openConverter(encoding);
  if (!converter) {
    appendRepairedUtf8(out, bytes);
    return;
  }
  std::array<UChar, 4096> units;
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  char32_t lead = 0;
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  while (status == U_BUFFER_OVERFLOW_ERROR) {
    status = U_ZERO_ERROR;
    UChar* target = units.data();
    ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr,
                   whole ? 1 : 0, &status);
    for (const UChar* unit = units.data(); unit != target; ++unit) {
      if (*unit >= 0xD800 && *unit < 0xDC00) {
        lead = *unit;
      } else if (*unit >= 0xDC00 && *unit < 0xE000) {
        appendUtf8(out, 0x10000 + ((lead - 0xD800) << 10) + (*unit - 0xDC00U));
      } else {
        appendUtf8(out, *unit);
      }
    }
  }
}

/// Appends `bytes`, which may be cut in the middle of a character unless `whole`.
void append(std::string& out, std::string_view bytes, Encoding encoding, bool whole) {
  switch (encoding) {
    case Encoding::utf8:
      appendRepairedUtf8(out, bytes);
      break;
    case Encoding::utf16le:
    case Encoding::utf16be:
      appendUtf16(out, bytes, encoding == Encoding::utf16le);
      break;
    case Encoding::gb18030:
    case Encoding::big5:
      out.reserve(out.size() + bytes.size() + bytes.size() / 2);
      appendConverted(out, bytes, encoding, whole);
      break;
  }
}

struct Choice {
  Encoding encoding = Encoding::utf8;
  double score = -10;
};

/// Which encoding makes the best Chinese of a sample that is not well-formed UTF-8.
Choice choose(std::string_view bytes, std::string_view declared) {
  static constexpr Encoding kBytewise[] = {Encoding::utf8, Encoding::gb18030, Encoding::big5};
  static constexpr Encoding kWide[] = {Encoding::utf16le, Encoding::utf16be};
  constexpr double kDeclared = 0.05;
  const auto beyond = std::ranges::find_if(bytes, [](char c) { return (c & 0x80) != 0; });
  const bool wide = bytes.substr(0, kSampleBytes).find('\0') != std::string_view::npos;
  auto start = static_cast<std::size_t>(beyond - bytes.begin());
  if (wide || start == bytes.size()) {
    start = 0;
  }
  const std::string_view sample = bytes.substr(start, kSampleBytes);
  Choice best;
  const auto weigh = [&](Encoding encoding) {
    std::string text;
    append(text, sample, encoding, false);
    const double score =
        plausibilityOf(text).score() + (names(declared, encoding) ? kDeclared : 0.0);
    if (score > best.score) {
      best = {encoding, score};
    }
  };
  if (wide) {
    std::ranges::for_each(kWide, weigh);
  }
  std::ranges::for_each(kBytewise, weigh);
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
  constexpr double kChinese = 0.12;
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
  const bool wide = choice.encoding == Encoding::utf16le || choice.encoding == Encoding::utf16be;
  return choice.score >= kChinese && (wide || sample.find('\0') == std::string_view::npos);
}

}  // namespace gouji
