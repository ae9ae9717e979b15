#include "filters/import/docx/numbering.h"

#include <algorithm>
#include <utility>

#include "filters/import/docx/vocabulary.h"
#include "filters/import/numbers/number_format.h"
#include "filters/import/xml/parse.h"

namespace gouji::docx {
namespace {

/// Bounds on a label's text, which every paragraph of its list repeats.
constexpr std::size_t kLabelBytes = 128;
constexpr int kLabelNumbers = kListLevels;
constexpr int kLargestStart = 1'000'000;

int bounded(std::optional<int> number) {
  return std::clamp(number.value_or(0), 0, kLargestStart);
}

/// Signs after which Chinese typography sets no further space.
constexpr std::string_view kClosers[] = {"、", "．", "。", "）", "】", "〕", "》", "：", "，"};

std::string_view separator(const ListLevel& level, std::string_view label) {
  const bool closed = std::ranges::any_of(
      kClosers, [&](std::string_view closer) { return label.ends_with(closer); });
  return level.close || label.empty() || closed ? "" : " ";
}

}  // namespace

class Numbering::Reader : public xml::Handler {
 public:
  explicit Reader(Numbering& numbering) : numbering_(numbering) {}

  void start(const xml::Element& element) override {
    if (skipped_ > 0) {
      ++skipped_;
      return;
    }
    const Tag tag = tagOf(element);
    if (tag == Tag::skipped || tag == Tag::paragraph_properties || tag == Tag::run_properties) {
      skipped_ = 1;
      return;
    }
    switch (tag) {
      case Tag::abstract_list:
        abstract_ = &numbering_.abstract_lists_[idOf(element, "abstractNumId")];
        list_ = nullptr;
        level_ = nullptr;
        break;
      case Tag::list:
        list_ = &numbering_.lists_[idOf(element, "numId")];
        abstract_ = nullptr;
        level_ = nullptr;
        break;
      case Tag::level_override:
        override_ = idOf(element, "ilvl");
        break;
      case Tag::level:
        openLevel(idOf(element, "ilvl"));
        break;
      default:
        property(tag, element);
        break;
    }
  }

  void end() override {
    if (skipped_ > 0) {
      --skipped_;
    }
  }

 private:
  static int idOf(const xml::Element& element, std::string_view name) {
    return numberIn(element.attribute(name).value_or("")).value_or(-1);
  }

  void openLevel(int number) {
    level_ = nullptr;
    if (number >= 0 && number < kListLevels && (abstract_ != nullptr || list_ != nullptr)) {
      level_ = abstract_ != nullptr ? &abstract_->levels[number] : &list_->levels[number];
      *level_ = {};
    }
  }

  void property(Tag tag, const xml::Element& element) {
    if (abstract_ != nullptr && tag == Tag::number_style_link) {
      abstract_->linked_style = valueOf(element);
    } else if (list_ != nullptr && tag == Tag::abstract_list_id) {
      list_->abstract = numberOf(element).value_or(-1);
    } else if (list_ != nullptr && tag == Tag::start_override) {
      list_->starts[override_] = bounded(numberOf(element));
    } else if (level_ != nullptr) {
      levelProperty(tag, element);
    }
  }

  void levelProperty(Tag tag, const xml::Element& element) {
    switch (tag) {
      case Tag::start:
        level_->start = bounded(numberOf(element));
        break;
      case Tag::number_format:
        level_->format = valueOf(element);
        break;
      case Tag::level_text:
        level_->text = valueOf(element).size() <= kLabelBytes ? valueOf(element) : "";
        break;
      case Tag::level_suffix:
        level_->close = valueOf(element) == "nothing";
        break;
      case Tag::legal:
        level_->legal = isOn(element);
        break;
      case Tag::level_restart:
        level_->restart = numberOf(element);
        break;
      case Tag::paragraph_style:
        level_->style = valueOf(element);
        break;
      default:
        break;
    }
  }

  Numbering& numbering_;
  AbstractList* abstract_ = nullptr;
  List* list_ = nullptr;
  ListLevel* level_ = nullptr;
  int override_ = 0;
  int skipped_ = 0;
};

Numbering::Numbering(std::string_view xml, const std::string& part, const Limits& limits,
                     const Styles& styles) {
  Reader reader(*this);
  xml::parse(xml, part, limits, reader);
  // A definition may stand for another's levels, by way of a numbering style (17.9.21).
  for (auto& [id, abstract] : abstract_lists_) {
    if (abstract.linked_style.empty() || !abstract.levels.empty()) {
      continue;
    }
    if (const Style* style = styles.find(abstract.linked_style);
        style != nullptr && style->place.list) {
      if (const List* linked = list(*style->place.list)) {
        abstract.same_as = linked->abstract;
      }
    }
  }
}

const Numbering::List* Numbering::list(int id) const {
  const auto found = lists_.find(id);
  return found == lists_.end() ? nullptr : &found->second;
}

const ListLevel* Numbering::level(const List& list, int level) const {
  if (const auto own = list.levels.find(level); own != list.levels.end()) {
    return &own->second;
  }
  auto abstract = abstract_lists_.find(list.abstract);
  if (abstract != abstract_lists_.end() && abstract->second.same_as) {
    abstract = abstract_lists_.find(*abstract->second.same_as);
  }
  if (abstract == abstract_lists_.end()) {
    return nullptr;
  }
  const auto found = abstract->second.levels.find(level);
  return found == abstract->second.levels.end() ? nullptr : &found->second;
}

std::optional<int> Numbering::levelOfStyle(const List& list, std::string_view style) const {
  if (!style.empty()) {
    for (int number = 0; number < kListLevels; ++number) {
      const ListLevel* found = level(list, number);
      if (found != nullptr && found->style == style) {
        return number;
      }
    }
  }
  return std::nullopt;
}

std::string ListCounter::next(const ListPlace& direct, const Style& style) {
  const int id = direct.list ? *direct.list : style.place.list.value_or(0);
  const Numbering::List* list = id == 0 ? nullptr : numbering_.list(id);
  if (list == nullptr) {
    return {};
  }
  std::optional<int> level = direct.level;
  if (!level && !direct.list) {
    level = numbering_.levelOfStyle(*list, style.id);
    if (!level) {
      level = numbering_.levelOfStyle(*list, style.list_style);
    }
  }
  const int depth = std::clamp(level ? *level : style.place.level.value_or(0), 0, kListLevels - 1);
  const ListLevel* definition = numbering_.level(*list, depth);
  if (definition == nullptr) {
    return {};
  }
  count(*list, id, depth);
  std::string label = print(*list, depth);
  label += separator(*definition, label);
  return label;
}

void ListCounter::count(const Numbering::List& list, int id, int level) {
  Counts& counts = counts_[list.abstract];
  const auto at = static_cast<std::size_t>(level);
  const auto start = list.starts.find(level);
  const bool begins = !std::exchange(begun_[{id, level}], true);
  if (begins && start != list.starts.end()) {
    counts[at] = start->second;
  } else if (!counts[at]) {
    counts[at] = start != list.starts.end() ? start->second : numbering_.level(list, level)->start;
  } else {
    counts[at] = *counts[at] + 1;
  }
  for (int below = level + 1; below < kListLevels; ++below) {
    const ListLevel* definition = numbering_.level(list, below);
    const std::optional<int> restart = definition == nullptr ? std::nullopt : definition->restart;
    if (!restart || level + 1 <= *restart) {
      counts[static_cast<std::size_t>(below)].reset();
    }
  }
}

std::string ListCounter::print(const Numbering::List& list, int level) const {
  const ListLevel& definition = *numbering_.level(list, level);
  if (definition.format == "bullet") {
    return {};
  }
  const Counts& counts = counts_.at(list.abstract);
  std::string label;
  int numbers = 0;
  for (std::size_t i = 0; i < definition.text.size(); ++i) {
    const char c = definition.text[i];
    const bool is_number = c == '%' && i + 1 < definition.text.size() &&
                           definition.text[i + 1] >= '1' && definition.text[i + 1] <= '9';
    if (!is_number) {
      label += c;
      continue;
    }
    const int shown = definition.text[++i] - '1';
    const ListLevel* source = shown == level ? &definition : numbering_.level(list, shown);
    if (source != nullptr && shown <= level && ++numbers <= kLabelNumbers) {
      const int number = counts[static_cast<std::size_t>(shown)].value_or(source->start);
      label += formatNumber(number, definition.legal ? "decimal" : source->format);
    }
  }
  return label;
}

}  // namespace gouji::docx
