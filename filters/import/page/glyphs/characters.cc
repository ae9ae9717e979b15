#include "filters/import/page/glyphs/characters.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "core/text/unicode.h"

namespace gouji::page {
namespace {

using Pair = std::pair<char32_t, char32_t>;

/// CJK radicals that are whole characters (Unicode: EquivalentUnifiedIdeograph.txt) and
/// presentation forms for vertical writing, ordered by the first of each pair.
constexpr Pair kPlain[] = {
    {0x2E81, 0x5382}, {0x2E84, 0x4E59}, {0x2E88, 0x5200}, {0x2E8A, 0x535C}, {0x2E8C, 0x5C0F},
    {0x2E8D, 0x5C0F}, {0x2E8E, 0x5140}, {0x2E92, 0x5DF3}, {0x2E93, 0x5E7A}, {0x2E97, 0x5FC3},
    {0x2E9C, 0x65E5}, {0x2E9D, 0x6708}, {0x2E9F, 0x6BCD}, {0x2EA0, 0x6C11}, {0x2EA7, 0x725B},
    {0x2EA9, 0x738B}, {0x2EAB, 0x76EE}, {0x2EAC, 0x793A}, {0x2EAE, 0x7AF9}, {0x2EB6, 0x7F8A},
    {0x2EBB, 0x807F}, {0x2EBC, 0x8089}, {0x2EBD, 0x81FC}, {0x2EC1, 0x864E}, {0x2EC4, 0x897F},
    {0x2EC5, 0x89C1}, {0x2EC6, 0x89D2}, {0x2EC9, 0x8D1D}, {0x2ECB, 0x8F66}, {0x2ED1, 0x9577},
    {0x2ED3, 0x957F}, {0x2ED4, 0x95E8}, {0x2ED7, 0x96E8}, {0x2ED8, 0x9752}, {0x2ED9, 0x97E6},
    {0x2EDA, 0x9875}, {0x2EDB, 0x98CE}, {0x2EDC, 0x98DE}, {0x2EDD, 0x98DF}, {0x2EE2, 0x9A6C},
    {0x2EE3, 0x9AA8}, {0x2EE4, 0x9B3C}, {0x2EE5, 0x9C7C}, {0x2EE6, 0x9E1F}, {0x2EE7, 0x5364},
    {0x2EE8, 0x9EA6}, {0x2EE9, 0x9EC4}, {0x2EEA, 0x9EFE}, {0x2EEC, 0x9F50}, {0x2EEE, 0x9F7F},
    {0x2EEF, 0x7ADC}, {0x2EF0, 0x9F99}, {0x2EF3, 0x9F9F}, {0xFE10, 0xFF0C}, {0xFE11, 0x3001},
    {0xFE12, 0x3002}, {0xFE13, 0xFF1A}, {0xFE14, 0xFF1B}, {0xFE15, 0xFF01}, {0xFE16, 0xFF1F},
    {0xFE17, 0x3016}, {0xFE18, 0x3017}, {0xFE19, 0x2026}, {0xFE31, 0x2014}, {0xFE32, 0x2013},
    {0xFE35, 0xFF08}, {0xFE36, 0xFF09}, {0xFE37, 0xFF5B}, {0xFE38, 0xFF5D}, {0xFE39, 0x3014},
    {0xFE3A, 0x3015}, {0xFE3B, 0x3010}, {0xFE3C, 0x3011}, {0xFE3D, 0x300A}, {0xFE3E, 0x300B},
    {0xFE3F, 0x3008}, {0xFE40, 0x3009}, {0xFE41, 0x300C}, {0xFE42, 0x300D}, {0xFE43, 0x300E},
    {0xFE44, 0x300F}, {0xFE47, 0xFF3B}, {0xFE48, 0xFF3D},
};
static_assert(std::is_sorted(std::begin(kPlain), std::end(kPlain)));

/// Blocks whose compatibility decomposition is the ideograph of the same look.
bool hasIdeographForm(char32_t code) {
  return (code >= 0x2F00 && code <= 0x2FDF) || (code >= 0xF900 && code <= 0xFAFF) ||
         (code >= 0x2F800 && code <= 0x2FA1F);
}

bool mayNeedChange(char32_t code) {
  return (code >= 0x2E80 && code <= 0x2FDF) || (code >= 0xF900 && code <= 0xFAFF) ||
         (code >= 0xFE10 && code <= 0xFE48) || (code >= 0x2F800 && code <= 0x2FA1F);
}

void appendPlain(std::string& text, char32_t code) {
  const auto* found =
      std::lower_bound(std::begin(kPlain), std::end(kPlain), Pair{code, 0},
                       [](const Pair& a, const Pair& b) { return a.first < b.first; });
  if (found != std::end(kPlain) && found->first == code) {
    appendUtf8(text, found->second);
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form =
      hasIdeographForm(code) ? icu::Normalizer2::getNFKCInstance(status) : nullptr;
  if (form == nullptr || U_FAILURE(status)) {
    appendUtf8(text, code);
    return;
  }
  const auto source = icu::UnicodeString(static_cast<UChar32>(code));
  form->normalize(source, status).toUTF8String(text);
}

constexpr std::size_t kNumeralBytes = 3;

bool startsWithNumeral(std::string_view text) {
  constexpr std::string_view kNumerals = "一二三四五六七八九十";
  return text.size() >= kNumeralBytes &&
         kNumerals.find(text.substr(0, kNumeralBytes)) % kNumeralBytes == 0;
}

}  // namespace

bool isSpaced(char32_t code) {
  return code > 0x20 && code < 0x2000 && code != 0xB7;
}

bool isIdeographic(char32_t code) {
  return (code >= 0x2E80 && code <= 0xFAFF && code != 0xFFFD) ||
         (code >= 0xFE10 && code <= 0xFE4F) || (code >= 0xFF00 && code <= 0xFFEF) ||
         code >= 0x20000;
}

bool isBlank(char32_t code) {
  return code < 0x20 || code == 0x7F || isSpace(code);
}

bool startsSection(std::string_view text) {
  return startsWithNumeral(text) && text.substr(kNumeralBytes).starts_with("、");
}

bool isEnumerated(std::string_view text) {
  if (text.starts_with("（") || text.starts_with("(")) {
    text.remove_prefix(text.starts_with("(") ? 1 : kNumeralBytes);
    return isAsciiDigit(firstCodePoint(text)) || startsWithNumeral(text);
  }
  if (isAsciiDigit(firstCodePoint(text))) {
    text.remove_prefix(std::min(text.find_first_not_of("0123456789"), text.size()));
    return text.starts_with(".") || text.starts_with("．") || text.starts_with("、");
  }
  return startsSection(text);
}

bool isFigure(std::string_view text) {
  constexpr std::u32string_view kMarks = U"0123456789.,，-/ \n";
  bool figure = !text.empty();
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = nextCodePoint(text, at);
    constexpr char32_t kFullWidthZero = 0xFF10;
    const bool full_width = code >= kFullWidthZero && code <= kFullWidthZero + 9;
    figure = figure && (full_width || kMarks.find(code) != kMarks.npos);
  }
  return figure;
}

bool isDigits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

std::string plainDigits(std::string_view text) {
  constexpr std::string_view kFullWidth =
      "\xEF\xBC";  // U+FF10 to U+FF19 in UTF-8, but the last byte
  constexpr std::string_view kWideComma = "，";
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == ',' || text[at] == '\n' || text.substr(at, kWideComma.size()) == kWideComma) {
      at += text[at] == ',' || text[at] == '\n' ? 0 : kWideComma.size() - 1;
      continue;
    }
    const bool wide = text.substr(at, 2) == kFullWidth && at + 2 < text.size() &&
                      text[at + 2] >= '\x90' && text[at + 2] <= '\x99';
    plain += wide ? static_cast<char>('0' + (text[at + 2] - '\x90')) : text[at];
    at += wide ? 2 : 0;
  }
  return plain;
}

std::string plainCharacters(std::string_view text) {
  bool needed = false;
  for (std::size_t at = 0; at < text.size();) {
    needed = mayNeedChange(nextCodePoint(text, at)) || needed;
  }
  if (!needed) {
    return std::string(text);
  }
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    appendPlain(plain, nextCodePoint(text, at));
  }
  return plain;
}

}  // namespace gouji::page
