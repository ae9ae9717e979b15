#include "core/rules/finding/message.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace gouji {

std::string fill(const Text& pattern, Language language,
                 std::initializer_list<std::string_view> values) {
  const std::string_view text = pattern.in(language);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool placeholder = text[at] == '{' && at + 2 < text.size() && text[at + 2] == '}' &&
                             text[at + 1] >= '0' && text[at + 1] <= '9';
    const std::size_t index = placeholder ? static_cast<std::size_t>(text[at + 1] - '0') : 0;
    if (placeholder && index < values.size()) {
      out += values.begin()[index];
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string listed(std::span<const std::string> items, Language language, std::size_t limit) {
  std::string out;
  const std::size_t shown = std::min(items.size(), limit);
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) {
      out += language == Language::chinese ? "、" : ", ";
    }
    out += items[i];
  }
  if (shown < items.size()) {
    const std::string total = std::to_string(items.size());
    const std::string rest = std::to_string(items.size() - shown);
    out += language == Language::chinese ? "等 " + total + " 处" : " and " + rest + " more";
  }
  return out;
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
