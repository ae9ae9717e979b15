#include "filters/import/docx/body/symbols.h"

#include "core/text/unicode.h"

#include <charconv>

namespace gouji::docx {
namespace {

/// Symbol fonts keep their signs in the private use area from here on.
constexpr unsigned kPrivateBegin = 0xF000;
constexpr unsigned kPrivateEnd = 0xF0FF;

struct Symbol {
  std::string_view font;
  unsigned code;  ///< within the font, 0 to 255
  std::string_view text;
};

/// Signs that occur in forms and lists; bullets and ticks above all.
constexpr Symbol kSymbols[] = {
    {"Symbol", 0xB0, "°"},      {"Symbol", 0xB1, "±"},      {"Symbol", 0xB3, "≥"},
    {"Symbol", 0xB4, "×"},      {"Symbol", 0xB7, "·"},      {"Symbol", 0xA3, "≤"},
    {"Symbol", 0xB8, "÷"},      {"Symbol", 0xB9, "≠"},      {"Symbol", 0xBB, "≈"},
    {"Wingdings", 0x6C, "●"},   {"Wingdings", 0x6E, "■"},   {"Wingdings", 0x6F, "□"},
    {"Wingdings", 0x71, "□"},   {"Wingdings", 0x74, "◆"},   {"Wingdings", 0x75, "◆"},
    {"Wingdings", 0x9F, "•"},   {"Wingdings", 0xA1, "○"},   {"Wingdings", 0xA7, "▪"},
    {"Wingdings", 0xA8, "□"},   {"Wingdings", 0xAB, "★"},   {"Wingdings", 0xD8, "➢"},
    {"Wingdings", 0xDF, "←"},   {"Wingdings", 0xE0, "→"},   {"Wingdings", 0xFB, "✗"},
    {"Wingdings", 0xFC, "✓"},   {"Wingdings", 0xFD, "☒"},   {"Wingdings", 0xFE, "☑"},
    {"Wingdings 2", 0x4F, "✗"}, {"Wingdings 2", 0x50, "✓"}, {"Wingdings 2", 0x51, "☒"},
    {"Wingdings 2", 0x52, "☑"}, {"Wingdings 2", 0x53, "☒"}, {"Wingdings 2", 0x54, "☒"},
    {"Wingdings 2", 0x98, "●"}, {"Wingdings 2", 0xA3, "□"},
};

std::string utf8(char32_t code) {
  return toUtf8({&code, 1});
}

/// Wingdings 1 prints the circled digits ① to ⑩ and ❶ to ❿ at 0x81 and 0x8C.
std::string circledDigit(unsigned code) {
  if (code >= 0x81 && code <= 0x8A) {
    return utf8(0x2460 + code - 0x81);
  }
  return code >= 0x8C && code <= 0x95 ? utf8(0x2776 + code - 0x8C) : std::string();
}

}  // namespace

std::string symbolText(std::string_view font, std::string_view code) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), value, 16);
  if (error != std::errc() || value < 0x20 || value > 0xFFFF ||
      (value >= 0xD800 && value < 0xE000)) {
    return {};
  }
  const bool is_private = value >= kPrivateBegin && value <= kPrivateEnd;
  const unsigned in_font = is_private ? value - kPrivateBegin : value;
  for (const Symbol& symbol : kSymbols) {
    if (symbol.font == font && symbol.code == in_font) {
      return std::string(symbol.text);
    }
  }
  if (font == "Wingdings") {
    return circledDigit(in_font);
  }
  const bool is_symbol_font =
      font == "Symbol" || font.starts_with("Wingdings") || font == "Webdings";
  return is_private || is_symbol_font ? std::string() : utf8(value);
}

}  // namespace gouji::docx
