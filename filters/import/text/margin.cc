#include "filters/import/text/margin.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "core/text/unicode.h"

namespace gouji::text {
namespace {

constexpr std::size_t kLongest = 60;

bool isDash(char32_t c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2500 || c == 0x2501 || c == 0xB7 ||
         c == 0x2022 || c == '~';
}

/// Without white space, full-width forms narrowed; empty for a line too long to be furniture.
std::u32string compact(std::string_view line) {
  std::u32string text;
  line = trimmed(line);
  for (std::size_t at = 0; at < line.size() && line.size() <= kLongest;) {
    const char32_t c = narrowed(nextCodePoint(line, at));
    if (!isSpace(c)) {
      text += c;
    }
  }
  return text;
}

/// Takes digits off the front; false where there are none, or more than a page number has.
bool takeNumber(std::u32string_view& text) {
  std::size_t digits = 0;
  while (digits < text.size() && isAsciiDigit(text[digits])) {
    ++digits;
  }
  text.remove_prefix(digits);
  return digits > 0 && digits <= 4;
}

bool takeWord(std::u32string_view& text, std::u32string_view word) {
  if (!text.starts_with(word)) {
    return false;
  }
  text.remove_prefix(word.size());
  return true;
}

bool isBetweenDashes(std::u32string_view text) {
  const std::size_t size = text.size();
  while (!text.empty() && isDash(text.front())) {
    text.remove_prefix(1);
  }
  if (text.size() == size || !takeNumber(text) || text.empty()) {
    return false;
  }
  return std::ranges::all_of(text, isDash);
}

/// "第3页", "第3页共9页", "第3页/共9页", "共9页".
bool isPageOfPages(std::u32string_view text) {
  bool any = false;
  const auto page = [&](std::u32string_view word) {
    return takeWord(text, word) && takeNumber(text) &&
           (takeWord(text, U"页") || takeWord(text, U"頁"));
  };
  if (text.starts_with(U"第")) {
    if (!page(U"第")) {
      return false;
    }
    any = true;
    while (!text.empty() && (text.front() == '/' || text.front() == ',' || text.front() == U'，')) {
      text.remove_prefix(1);
    }
  }
  if (text.starts_with(U"共")) {
    any = page(U"共");
  }
  return any && text.empty();
}

/// Word's field code as plain text: "PAGE", "PAGE \* MERGEFORMAT 7".
bool isPageField(std::u32string_view text) {
  if (!takeWord(text, U"PAGE") && !takeWord(text, U"NUMPAGES")) {
    return false;
  }
  takeWord(text, U"\\*");
  takeWord(text, U"MERGEFORMAT");
  return text.empty() || (takeNumber(text) && text.empty());
}

bool isEnglishPage(std::u32string_view text) {
  if (!takeWord(text, U"Page") || !takeNumber(text)) {
    return false;
  }
  return text.empty() || (takeWord(text, U"of") && takeNumber(text) && text.empty());
}

std::optional<int> bareNumber(std::string_view line) {
  const std::u32string text = compact(line);
  std::u32string_view rest = text;
  if (!takeNumber(rest) || !rest.empty()) {
    return std::nullopt;
  }
  int number = 0;
  for (const char32_t c : text) {
    number = number * 10 + static_cast<int>(c - '0');
  }
  return number;
}

struct Candidate {
  std::size_t line;
  int offset;  ///< of the number from the count of pages
};

}  // namespace

bool isDressedPageNumber(std::string_view line) {
  const std::u32string text = compact(line);
  return isBetweenDashes(text) || isPageOfPages(text) || isPageField(text) || isEnglishPage(text);
}

std::vector<bool> findMargins(std::span<const Line> lines) {
  std::vector<bool> margins(lines.size(), false);
  std::vector<Candidate> candidates;
  std::map<int, int> offsets;
  int page = 1;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    page += lines[i].begins_page && i > 0 ? 1 : 0;
    margins[i] = isDressedPageNumber(lines[i].text);
    const std::optional<int> number = bareNumber(lines[i].text);
    if (!number) {
      continue;
    }
    const bool last_of_page = i + 1 < lines.size() && lines[i + 1].begins_page;
    if (i > 0 && margins[i - 1] && isPageField(compact(lines[i - 1].text)) &&
        !bareNumber(lines[i - 1].text.substr(lines[i - 1].text.size() - 1))) {
      margins[i] = true;
    } else if (last_of_page || lines[i].begins_page) {
      candidates.push_back({i, *number - page});
      ++offsets[*number - page];
    }
  }
  for (const Candidate& candidate : candidates) {
    margins[candidate.line] = candidate.offset == 0 || offsets[candidate.offset] > 1;
  }
  return margins;
}

}  // namespace gouji::text
