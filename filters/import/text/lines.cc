#include "filters/import/text/lines.h"

#include "core/text/unicode.h"
#include "filters/import/read_error.h"

namespace gouji::text {
namespace {

constexpr std::size_t kMaxLines = 1'000'000;

struct Break {
  std::size_t at = 0;
  std::size_t length = 0;  ///< 0: the text ends
  bool page = false;
};

/// The first line end at or behind `at`.
Break nextBreak(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    switch (text[at]) {
      case '\n':
      case '\v':
        return {at, 1, false};
      case '\f':
        return {at, 1, true};
      case '\r':
        return {at, text.substr(at, 2) == "\r\n" ? 2U : 1U, false};
      case '\xC2':
        if (text.substr(at, 2) == "\xC2\x85") {
          return {at, 2, false};
        }
        break;
      case '\xE2':
        if (text.substr(at, 3) == "\u2028" || text.substr(at, 3) == "\u2029") {
          return {at, 3, false};
        }
        break;
      default:
        break;
    }
  }
  return {text.size(), 0, false};
}

bool isBlank(std::string_view line) {
  return line.find('\t') == std::string_view::npos && trimmed(line).empty();
}

}  // namespace

std::vector<Line> splitLines(std::string_view text) {
  std::vector<Line> lines;
  Line next;
  next.number = 1;
  for (std::size_t at = 0; at < text.size();) {
    const Break end = nextBreak(text, at);
    next.text = text.substr(at, end.at - at);
    at = end.at + end.length;
    if (!isBlank(next.text)) {
      if (lines.size() == kMaxLines) {
        throw ReadError(ReadFault::too_large, "", "more lines than the limit allows");
      }
      lines.push_back(next);
      next.blanks_before = 0;
      next.begins_page = false;
    } else if (!end.page) {
      ++next.blanks_before;
    }
    next.begins_page = next.begins_page || end.page;
    next.number += end.page ? 0 : 1;
  }
  return lines;
}

}  // namespace gouji::text
