#include "filters/import/text/markdown.h"

#include <algorithm>

#include "core/text/unicode.h"
#include "filters/import/text/pipes.h"

namespace gouji::text {
namespace {

/// A line in bold that is longer than this is no heading.
constexpr std::size_t kHeadingBytes = 150;

/// Of a line all in bold, whose rank among the headings is not known.
constexpr int kBoldLevel = 6;

constexpr std::string_view kEscapable = "\\`*_{}[]()<>#+-.!|~\"'&:;,/=$%^@?";

constexpr std::string_view kLineBreaks[] = {"<br>", "<br/>", "<br />", "<BR>"};

/// CommonMark 4.2: one to six marks and a space, which Chinese authors leave out.
int headingLevel(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  if (marks == 0 || marks > 6 || marks == line.size()) {
    return 0;
  }
  const bool spaced = line[marks] == ' ' || line[marks] == '\t';
  return spaced || marks >= 2 ? static_cast<int>(marks) : 0;
}

bool isBold(std::string_view line) {
  return line.size() > 4 && line.starts_with("**") && line.ends_with("**") &&
         line.find("**", 2) == line.size() - 2;
}

std::string_view withoutBold(std::string_view line) {
  return isBold(line) ? trimmed(line.substr(2, line.size() - 4)) : line;
}

/// The text of a link, and nothing for a picture, that begins at `at`; moves `at` behind it.
bool takeLink(std::string& out, std::string_view line, std::size_t& at) {
  const bool picture = line[at] == '!';
  const std::size_t open = at + (picture ? 1 : 0);
  if (open >= line.size() || line[open] != '[') {
    return false;
  }
  const std::size_t close = line.find_first_of("[]", open + 1);
  if (close == std::string_view::npos || line.substr(close, 2) != "](") {
    return false;
  }
  const std::size_t end = line.find(')', close);
  if (end == std::string_view::npos) {
    return false;
  }
  if (!picture) {
    out.append(line.substr(open + 1, close - open - 1));
  }
  at = end + 1;
  return true;
}

std::string printed(std::string_view line) {
  std::string out;
  out.reserve(line.size());
  const bool paired = line.find("**") != line.rfind("**");
  for (std::size_t at = 0; at < line.size();) {
    const std::string_view rest = line.substr(at);
    const char c = rest.front();
    if (c == '\\' && rest.size() > 1 && kEscapable.find(rest[1]) != std::string_view::npos) {
      out += rest[1];
      at += 2;
    } else if (paired && rest.starts_with("**")) {
      at += 2;
    } else if ((c == '[' || c == '!') && takeLink(out, line, at)) {
      continue;
    } else if (rest.starts_with("&nbsp;")) {
      out += "\u00A0";
      at += 6;
    } else {
      out += c;
      ++at;
    }
  }
  return out;
}

}  // namespace

bool isMarkdown(std::span<const Line> lines) {
  return std::ranges::any_of(lines, [](const Line& line) {
    const std::string_view said = trimmed(line.text);
    return headingLevel(said) > 0 || isBold(said) || (said.starts_with('|') && isSeparator(said));
  });
}

Paragraph markdownParagraph(std::string_view line) {
  Paragraph paragraph;
  std::string_view said = trimmed(line);
  const auto indent = static_cast<std::size_t>(said.data() - line.data());
  while (said.starts_with("> ")) {
    said = trimmed(said.substr(2));
  }
  if (const int level = headingLevel(said); level > 0) {
    said.remove_prefix(static_cast<std::size_t>(level));
    said = trimmed(said);
    const std::size_t end = said.find_last_not_of('#') + 1;
    if (end < said.size() && end > 0 && said[end - 1] == ' ') {
      said = trimmed(said.substr(0, end));
    }
    paragraph.role = ParagraphRole::heading;
    paragraph.level = level;
    paragraph.text = printed(withoutBold(said));
  } else if (isBold(said) && said.size() <= kHeadingBytes) {
    paragraph.role = ParagraphRole::heading;
    paragraph.level = kBoldLevel;
    paragraph.text = printed(withoutBold(said));
  } else {
    paragraph.text = std::string(line.substr(0, indent)).append(printed(said));
  }
  return paragraph;
}

std::string cellText(std::string_view cell, bool markdown) {
  if (!markdown) {
    return std::string(cell);
  }
  std::string text(cell);
  for (const std::string_view mark : kLineBreaks) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
      text.replace(at, mark.size(), 1, '\n');
    }
  }
  text = printed(text);
  return std::string(trimmed(text));
}

}  // namespace gouji::text
