#include "filters/import/docx/styles.h"

#include <cstddef>
#include <utility>

#include "filters/import/docx/vocabulary.h"
#include "filters/import/xml/parse.h"

namespace gouji::docx {
namespace {

/// Word itself refuses longer chains of w:basedOn.
constexpr int kLongestChain = 32;
/// Names and ids are handed down along chains, so they must not be long.
constexpr std::size_t kNameBytes = 256;
constexpr std::string_view kHeadings[] = {"heading", "标题", "標題"};

std::string_view bounded(std::string_view name) {
  return name.size() <= kNameBytes ? name : std::string_view();
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') {
      c = static_cast<char>(c | 0x20);
    }
  }
  return result;
}

/// 0-based level of a built-in heading by its name ("heading 2", "标题 2") or id ("Heading2").
std::optional<int> headingLevel(std::string_view lower_name) {
  for (const std::string_view heading : kHeadings) {
    if (lower_name.starts_with(heading)) {
      std::string_view rest = lower_name.substr(heading.size());
      if (rest.starts_with(' ')) {
        rest.remove_prefix(1);
      }
      if (rest.size() == 1 && rest[0] >= '1' && rest[0] <= '9') {
        return rest[0] - '1';
      }
    }
  }
  return std::nullopt;
}

bool isContents(std::string_view lower_name) {
  return lower_name == "toc heading" || (lower_name.starts_with("toc ") && lower_name.size() == 5);
}

}  // namespace

class Styles::Reader : public xml::Handler {
 public:
  explicit Reader(Styles& styles) : styles_(styles) {}

  void start(const xml::Element& element) override {
    if (skipped_ > 0) {
      ++skipped_;
      return;
    }
    const Tag tag = tagOf(element);
    if (tag == Tag::skipped) {
      skipped_ = 1;
      return;
    }
    ++depth_;
    if (tag == Tag::style) {
      style_ = {};
      style_.id = bounded(element.attribute("styleId").value_or(""));
      style_.is_paragraph = element.attribute("type").value_or("paragraph") == "paragraph";
      is_default_ = element.attribute("default") && element.attribute("default") != "0" &&
                    element.attribute("default") != "false";
      inside_ = depth_;
    } else if (inside_ > 0) {
      property(tag, element);
    }
  }

  void end() override {
    if (skipped_ > 0) {
      --skipped_;
      return;
    }
    if (depth_ == inside_) {
      if (is_default_ && style_.is_paragraph) {
        styles_.default_ = style_;
      }
      styles_.styles_.emplace(style_.id, std::move(style_));
      inside_ = 0;
    }
    --depth_;
  }

 private:
  void property(Tag tag, const xml::Element& element) {
    switch (tag) {
      case Tag::style_name:
        style_.name = lower(bounded(valueOf(element)));
        break;
      case Tag::based_on:
        style_.based_on = bounded(valueOf(element));
        break;
      case Tag::outline_level:
        style_.outline = numberOf(element);
        break;
      case Tag::number_id:
        style_.place.list = numberOf(element);
        break;
      case Tag::number_level:
        style_.place.level = numberOf(element);
        break;
      case Tag::vanish:
        style_.hidden = isOn(element);
        break;
      default:
        break;
    }
  }

  Styles& styles_;
  Style style_;
  bool is_default_ = false;
  int depth_ = 0;
  int inside_ = 0;  ///< depth of the open w:style, 0 outside
  int skipped_ = 0;
};

Styles::Styles(std::string_view xml, const std::string& part, const Limits& limits) {
  Reader reader(*this);
  xml::parse(xml, part, limits, reader);
  resolve();
}

void Styles::resolve() {
  std::unordered_map<std::string, Style> resolved;
  for (const auto& [id, own] : styles_) {
    Style style = own;
    if (style.place.list) {
      style.list_style = id;
    }
    if (!style.outline) {
      style.outline = headingLevel(style.name.empty() ? lower(id) : style.name);
    }
    style.is_contents = isContents(style.name);
    style.is_placeholder = style.name == "placeholder text";
    const Style* base = &own;
    for (int i = 0; i < kLongestChain && !base->based_on.empty(); ++i) {
      base = find(base->based_on);
      if (base == nullptr) {
        break;
      }
      if (!style.place.list && base->place.list) {
        style.place.list = base->place.list;
        style.list_style = base->id;
      }
      if (!style.place.level) {
        style.place.level = base->place.level;
      }
      if (!style.outline) {
        style.outline = base->outline ? base->outline : headingLevel(base->name);
      }
      if (!style.hidden) {
        style.hidden = base->hidden;
      }
    }
    resolved.emplace(id, std::move(style));
  }
  styles_ = std::move(resolved);
  if (const Style* style = find(default_.id); style != nullptr && !default_.id.empty()) {
    default_ = *style;
  }
}

const Style& Styles::paragraph(std::string_view id) const {
  const Style* style = id.empty() ? nullptr : find(id);
  return style != nullptr && style->is_paragraph ? *style : default_;
}

const Style* Styles::find(std::string_view id) const {
  const auto found = styles_.find(std::string(id));
  return found == styles_.end() ? nullptr : &found->second;
}

}  // namespace gouji::docx
