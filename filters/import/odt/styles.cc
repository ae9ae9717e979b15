#include "filters/import/odt/styles.h"

#include <algorithm>
#include <utility>

#include "filters/import/odt/vocabulary.h"

namespace gouji::odt {
namespace {

/// style:num-format, and the name by which Word and formatNumber() know it.
constexpr std::pair<std::string_view, std::string_view> kFormats[] = {
    {"1", "decimal"},
    {"a", "lowerAlphabetic"},
    {"A", "upperAlphabetic"},
    {"i", "lowerRoman"},
    {"I", "upperRoman"},
    {"一, 二, 三, ...", "chineseCountingThousand"},
    {"壹, 贰, 叁, ...", "chineseLegalSimplified"},
    {"壹, 貳, 參, ...", "ideographLegalTraditional"},
    {"甲, 乙, 丙, ...", "ideographTraditional"},
    {"子, 丑, 寅, ...", "ideographZodiac"},
    {"①, ②, ③, ...", "decimalEnclosedCircle"},
    {"１, ２, ３, ...", "decimalFullWidth"},
};

std::string formatOf(const xml::Element& element) {
  const std::string_view written = element.attribute("num-format").value_or("");
  if (written.empty()) {
    return {};
  }
  // style:num-letter-sync: "bb" is what follows "aa".
  if (element.attribute("num-letter-sync") == "true" && (written == "a" || written == "A")) {
    return written == "a" ? "lowerLetter" : "upperLetter";
  }
  const auto* known =
      std::ranges::find(kFormats, written, &std::pair<std::string_view, std::string_view>::first);
  return std::string(known == std::end(kFormats) ? "decimal" : known->second);
}

}  // namespace

void Styles::read(std::string_view xml, const std::string& part, const Limits& limits) {
  struct Reader : xml::Handler {
    explicit Reader(Styles& all) : styles(all) {}
    void start(const xml::Element& element) override { styles.take(element); }
    Styles& styles;
  } reader(*this);
  xml::parse(xml, part, limits, reader);
}

bool Styles::take(const xml::Element& element) {
  switch (tagOf(element)) {
    case Tag::style:
      style_ = element.attribute("name").value_or("");
      if (const auto parent = element.attribute("parent-style-name"); parent && hides(*parent)) {
        hidden_.insert(style_);
      }
      return true;
    case Tag::text_properties:
      if (const auto display = element.attribute("display")) {
        if (*display == "none") {
          hidden_.insert(style_);
        } else {
          hidden_.erase(style_);
        }
      }
      return true;
    case Tag::list_style:
      open_ = &lists_[std::string(element.attribute("name").value_or(""))];
      return true;
    case Tag::outline_style:
      open_ = &outline_;
      return true;
    case Tag::list_level:
      if (const int level = countOf(element, "level", 0);
          open_ != nullptr && level > 0 && level <= kListLevels) {
        (*open_)[static_cast<std::size_t>(level - 1)] = {
            formatOf(element), std::string(element.attribute("num-prefix").value_or("")),
            std::string(element.attribute("num-suffix").value_or("")),
            countOf(element, "start-value", 1), countOf(element, "display-levels", 1)};
      }
      return true;
    default:
      return false;
  }
}

const ListStyle* Styles::list(std::string_view name) const {
  const auto found = lists_.find(name);
  return found == lists_.end() ? nullptr : &found->second;
}

bool Styles::hides(std::string_view style) const {
  return hidden_.contains(style);
}

}  // namespace gouji::odt
