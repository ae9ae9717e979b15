#include "filters/import/html/chrome.h"

#include <algorithm>

namespace gouji::html {
namespace {

/// In lower case; each must end a word of the class ("top-nav", "mainNav", "footer2").
constexpr std::string_view kWords[] = {
    "nav",    "navbar", "navigation", "crumb",   "crumbs",     "breadcrumb", "footer",
    "foot",   "menu",   "sidebar",    "toolbar", "header",     "copyright",  "topbar",
    "share",  "search", "login",      "banner",  "pagination", "friendlink", "location",
    "weizhi", "dqwz",   "wza",        "sitemap", "qrcode",     "links",
};

constexpr std::string_view kBreadcrumbs[] = {"当前位置",     "您的位置", "所在位置",
                                             "您现在的位置", "你的位置", "您当前的位置",
                                             "您所在的位置", "現在位置", "當前位置"};

constexpr std::string_view kReportWords[] = {"报告", "報告", "年报", "年報"};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool endsWord(std::string_view text, std::size_t end) {
  return end == text.size() || !(text[end] >= 'a' && text[end] <= 'z');
}

bool hasWord(std::string_view text, std::string_view word) {
  const char* at = text.data();
  const char* const end = at + text.size();
  for (;;) {
    at = std::search(at, end, word.begin(), word.end(),
                     [](char c, char w) { return lower(c) == w; });
    if (at == end) {
      return false;
    }
    at += word.size();
    if (endsWord(text, static_cast<std::size_t>(at - text.data()))) {
      return true;
    }
  }
}

}  // namespace

bool namesChrome(std::string_view class_or_id) {
  class_or_id = class_or_id.substr(0, 200);
  return !class_or_id.empty() && std::ranges::any_of(kWords, [&](std::string_view word) {
    return hasWord(class_or_id, word);
  });
}

bool isBreadcrumb(std::string_view line) {
  constexpr std::size_t kLongest = 400;
  return line.size() <= kLongest && std::ranges::any_of(kBreadcrumbs, [&](std::string_view words) {
           return line.starts_with(words);
         });
}

bool namesReport(std::string_view line) {
  return std::ranges::any_of(kReportWords, [&](std::string_view word) {
    return line.find(word) != std::string_view::npos;
  });
}

Tally Tally::since(const Tally& before) const {
  return {text_bytes - before.text_bytes, link_bytes - before.link_bytes, links - before.links,
          cells - before.cells};
}

bool Tally::isLinks() const {
  return links >= 3 && link_bytes * 10 >= text_bytes * 8;
}

bool Tally::isSlight() const {
  constexpr std::size_t kProseBytes = 900;
  constexpr std::size_t kFormCells = 30;
  return text_bytes - link_bytes < kProseBytes && cells < kFormCells;
}

}  // namespace gouji::html
