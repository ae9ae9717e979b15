#include "filters/import/xml/markup.h"

#include <algorithm>
#include <utility>

#include "filters/import/xml/parse.h"
#include "filters/import/xml/placed_parse.h"

namespace gouji::xml {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";

}  // namespace

Markup::Markup(std::string_view bytes, const std::string& part, const Limits& limits)
    : Markup(PlacedParse(bytes, part, limits, nullptr).run()) {}

std::string_view Markup::attribute(std::size_t number, std::string_view local_name) const {
  const Element& element = elements_.at(number);
  std::string_view rest = bytes_.substr(element.begin, element.inside - element.begin);
  rest.remove_prefix(std::min(element.name.size() + 1, rest.size()));
  while (true) {
    rest.remove_prefix(std::min(rest.find_first_not_of(kSpaces), rest.size()));
    const std::size_t equals = rest.find('=');
    const std::size_t quote = equals == rest.npos ? equals : rest.find_first_of("\"'", equals);
    const std::size_t close = quote == rest.npos ? quote : rest.find(rest[quote], quote + 1);
    if (close == rest.npos) {
      return {};
    }
    std::string_view name = rest.substr(0, equals);
    name = name.substr(0, name.find_first_of(kSpaces));
    if (name == local_name || name.substr(name.find(':') + 1) == local_name) {
      return rest.substr(quote + 1, close - quote - 1);
    }
    rest.remove_prefix(close + 1);
  }
}

std::string Markup::text(std::size_t number) const {
  struct Gatherer : Handler {
    void start(const xml::Element&) override {}
    void text(std::string_view piece) override { all += piece; }
    std::string all;
  } gatherer;
  const Element& element = elements_.at(number);
  parse(bytes_.substr(element.begin, element.end - element.begin), "", Limits{}, gatherer);
  return std::move(gatherer.all);
}

}  // namespace gouji::xml
