#include "core/rules/finding/text.h"

#include "core/text/unicode.h"

namespace gouji {

std::string fill(const Text& pattern, Language language, std::span<const std::string_view> values) {
  const std::string_view text = pattern.in(language);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool placeholder = text[at] == '{' && at + 2 < text.size() && text[at + 2] == '}' &&
                             text[at + 1] >= '0' && text[at + 1] <= '9';
    const std::size_t index = placeholder ? static_cast<std::size_t>(text[at + 1] - '0') : 0;
    if (placeholder && index < values.size()) {
      out += values[index];
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string fill(const Text& pattern, Language language,
                 std::initializer_list<std::string_view> values) {
  return fill(pattern, language, std::span(values.begin(), values.size()));
}

std::string quoted(std::string_view text, Language language) {
  const bool chinese = language == Language::chinese;
  return (chinese ? "「" : "“") + std::string(text) + (chinese ? "」" : "”");
}

std::string printed(std::string_view utf8) {
  constexpr int kLongest = 40;
  std::string out;
  bool space = false;
  int length = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = nextCodePoint(utf8, at);
    if (isSpace(c) || c < U' ') {
      space = !out.empty();
      continue;
    }
    if (length == kLongest) {
      return out + "…";
    }
    if (space) {
      out += ' ';
      space = false;
    }
    appendUtf8(out, c);
    ++length;
  }
  return out;
}

}  // namespace gouji
