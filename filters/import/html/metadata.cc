#include "filters/import/html/metadata.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace gouji::html {
namespace {

/// Names in lower case, of the government sites' standard (国办发〔2017〕47号, annex) and of common
/// use.
constexpr std::string_view kNames[] = {
    "title",
    "articletitle",
    "pubdate",
    "publishdate",
    "pubtime",
    "publishtime",
    "publish_time",
    "createdate",
    "contentsource",
    "source",
    "author",
    "sitename",
    "columnname",
    "keywords",
    "og:title",
    "og:site_name",
    "department",
    "publisher",
    "article:published_time",
    "firstpublishedtime",
    "datepublished",
    "dc.title",
    "dc.date",
    "dc.publisher",
};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

}  // namespace

std::string metadataLine(std::string_view name, std::string_view content) {
  const bool known = std::ranges::any_of(
      kNames, [&](std::string_view k) { return std::ranges::equal(name, k, {}, lower); });
  content = trimmed(content);
  if (!known || content.empty()) {
    return {};
  }
  return std::string(name).append(": ").append(content);
}

}  // namespace gouji::html
