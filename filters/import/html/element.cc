#include "filters/import/html/element.h"

#include <algorithm>
#include <iterator>

namespace gouji::html {
namespace {

using enum ElementKind;

/// Sorted by name.
constexpr Element kElements[] = {
    {"a", link},           {"address", block},    {"article", block},    {"aside", frame},
    {"audio", dropped},    {"blockquote", block}, {"body", block},       {"br", line_break},
    {"button", control},   {"canvas", dropped},   {"caption", block},    {"center", block},
    {"dd", block},         {"details", block},    {"dialog", block},     {"dir", block},
    {"div", block},        {"dl", block},         {"dt", block},         {"fieldset", block},
    {"figcaption", block}, {"figure", block},     {"footer", frame},     {"form", block},
    {"h1", heading},       {"h2", heading},       {"h3", heading},       {"h4", heading},
    {"h5", heading},       {"h6", heading},       {"head", block},       {"header", frame},
    {"hgroup", block},     {"hr", block},         {"html", block},       {"iframe", dropped},
    {"input", dropped},    {"legend", block},     {"li", item},          {"listing", pre},
    {"main", block},       {"math", dropped},     {"menu", block},       {"meta", meta},
    {"nav", frame},        {"noscript", dropped}, {"object", dropped},   {"ol", list},
    {"optgroup", control}, {"option", control},   {"p", block},          {"plaintext", pre},
    {"pre", pre},          {"script", dropped},   {"section", block},    {"select", control},
    {"style", dropped},    {"summary", block},    {"svg", dropped},      {"table", table},
    {"tbody", row_group},  {"td", cell},          {"template", dropped}, {"textarea", control},
    {"tfoot", row_group},  {"th", cell},          {"thead", row_group},  {"title", title},
    {"tr", row},           {"ul", block},         {"video", dropped},    {"xml", dropped},
    {"xmp", pre},
};
static_assert(std::ranges::is_sorted(kElements, {}, &Element::name));

struct DisplayName {
  std::string_view name;
  Display display;
};
constexpr DisplayName kDisplays[] = {
    {"none", Display::none},
    {"block", Display::block},
    {"flex", Display::block},
    {"grid", Display::block},
    {"list-item", Display::block},
    {"table", Display::table},
    {"table-row-group", Display::table_row_group},
    {"table-header-group", Display::table_row_group},
    {"table-footer-group", Display::table_row_group},
    {"table-row", Display::table_row},
    {"table-cell", Display::table_cell},
};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isWord(char c) {
  return (lower(c) >= 'a' && lower(c) <= 'z') || c == '-';
}

bool sameWord(std::string_view text, std::string_view lower_word) {
  return std::ranges::equal(text, lower_word, {}, lower);
}

}  // namespace

ElementKind elementKind(std::string_view name) {
  const auto* found = std::ranges::lower_bound(kElements, name, {}, &Element::name);
  return found != std::end(kElements) && found->name == name ? found->kind : phrase;
}

bool isBlock(ElementKind kind) {
  switch (kind) {
    case phrase:
    case line_break:
    case link:
    case dropped:
    case control:
    case meta:
      return false;
    default:
      return true;
  }
}

Display displayOf(std::string_view style) {
  constexpr std::string_view kProperty = "display";
  Display display = Display::unsaid;
  for (std::size_t at = 0; at < style.size();) {
    const std::size_t end = std::min(style.find(';', at), style.size());
    const std::string_view declaration = style.substr(at, end - at);
    at = end + 1;
    const std::size_t colon = declaration.find(':');
    if (colon == std::string_view::npos) {
      continue;
    }
    const auto* name = std::ranges::find_if(declaration, isWord);
    const auto* name_end = std::find_if_not(name, declaration.begin() + colon, isWord);
    if (name >= name_end || !sameWord({name, name_end}, kProperty)) {
      continue;
    }
    const auto* value = std::find_if(declaration.begin() + colon, declaration.end(), isWord);
    const auto* value_end = std::find_if_not(value, declaration.end(), isWord);
    for (const DisplayName& known : kDisplays) {
      if (sameWord({value, value_end}, known.name)) {
        display = known.display;
      }
    }
  }
  return display;
}

}  // namespace gouji::html
