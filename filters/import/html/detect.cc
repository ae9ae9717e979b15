#include <algorithm>
#include <string>

#include "filters/import/encoding/encoding.h"
#include "filters/import/html/charset.h"
#include "filters/import/html/html.h"

namespace gouji::html {
namespace {

constexpr std::size_t kHeadBytes = 4096;

/// Tags that a page, or a piece cut out of one, begins with.
constexpr std::string_view kFirstTags[] = {
    "html",  "head",  "body",   "meta", "title", "link",   "style",   "script", "base",
    "table", "tbody", "tr",     "td",   "div",   "p",      "span",    "font",   "center",
    "h1",    "h2",    "h3",     "h4",   "h5",    "h6",     "article", "main",   "section",
    "ul",    "ol",    "header", "nav",  "form",  "strong", "b",       "br",     "blockquote",
};

/// Tags that make a page even behind something else.
constexpr std::string_view kTellingTags[] = {"<!doctype html", "<html", "<body"};

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  });
  return lower;
}

bool isWhite(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The head without byte order mark, comments, declarations and white space at its start.
std::string_view withoutProlog(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) {
    head.remove_prefix(3);
  }
  for (;;) {
    while (!head.empty() && isWhite(head.front())) {
      head.remove_prefix(1);
    }
    std::string_view until;
    if (head.starts_with("<!--")) {
      until = "-->";
    } else if (head.starts_with("<?") || head.starts_with("<![")) {
      until = ">";
    } else {
      return head;
    }
    const std::size_t end = head.find(until);
    head.remove_prefix(end == std::string_view::npos ? head.size() : end + until.size());
  }
}

bool beginsWithTag(std::string_view head) {
  if (!head.starts_with('<')) {
    return false;
  }
  const auto end = std::find_if(head.begin() + 1, head.end(), [](char c) {
    return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  });
  const std::string_view name(head.begin() + 1, end);
  const bool ended = end == head.end() || isWhite(*end) || *end == '>' || *end == '/';
  return ended && std::ranges::find(kFirstTags, name) != std::end(kFirstTags);
}

bool isMhtml(std::string_view lower_head) {
  return lower_head.find("mime-version:") != std::string_view::npos &&
         lower_head.find("multipart/") != std::string_view::npos;
}

}  // namespace

bool detect(std::string_view bytes) {
  std::string head(bytes.substr(0, kHeadBytes));
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") ||
      head.find('\0') != std::string::npos) {
    if (!isProbablyText(bytes)) {
      return false;
    }
    head = decode(head).text;
  }
  head = lowered(head);
  if (isMhtml(head)) {
    return false;
  }
  return beginsWithTag(withoutProlog(head)) ||
         std::ranges::any_of(kTellingTags, [&](std::string_view tag) {
           return head.find(tag) != std::string::npos;
         });
}

std::string_view declaredCharset(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kHeadBytes);
  const std::string lower = lowered(head);
  std::size_t at = lower.find("charset");
  at = at == std::string::npos ? lower.find("encoding") : at;
  at = at == std::string::npos ? at : lower.find('=', at);
  if (at == std::string::npos) {
    return {};
  }
  constexpr std::string_view kAround = " \t\r\n\"'";
  const std::size_t begin = lower.find_first_not_of(kAround, at + 1);
  const std::size_t end = lower.find_first_of(" \t\r\n\"'>;/?", begin);
  return begin == std::string::npos ? std::string_view() : head.substr(begin, end - begin);
}

}  // namespace gouji::html
