#include "filters/import/odt/lists.h"

#include <algorithm>
#include <utility>

#include "filters/import/numbers/number_format.h"
#include "filters/import/odt/vocabulary.h"

namespace gouji::odt {

void Lists::openList(const xml::Element& element) {
  Open list;
  list.style = element.attribute("style-name").value_or("");
  if (!open_.empty()) {
    list.style = list.style.empty() ? open_.back().style : list.style;
    list.id = open_.back().id;
    open_.push_back(std::move(list));
    return;
  }
  const std::string before(element.attribute("continue-list").value_or(""));
  const auto last = last_of_style_.find(list.style);
  if (counts_.contains(before)) {
    list.id = before;
  } else if (element.attribute("continue-numbering") == "true" && last != last_of_style_.end()) {
    list.id = last->second;
  } else {
    list.id = element.attribute("id").value_or("");
    if (list.id.empty() || counts_.contains(list.id)) {
      list.id = "#" + std::to_string(++made_);  // no XML name
    }
    counts_[list.id] = {};
  }
  if (const auto id = element.attribute("id"); id && *id != list.id) {
    counts_[std::string(*id)] = counts_[list.id];
    list.id = *id;
  }
  last_of_style_[list.style] = list.id;
  open_.push_back(std::move(list));
}

void Lists::closeList() {
  open_.pop_back();
}

void Lists::openItem(const xml::Element& element, bool numbered) {
  if (open_.empty()) {
    return;
  }
  open_.back().pending = numbered;
  const int start = countOf(element, "start-value", 0);
  open_.back().start = start > 0 ? std::optional(start) : std::nullopt;
}

void Lists::write(std::string number) {
  if (!open_.empty()) {
    open_.back().written = std::move(number);
  }
}

void Lists::closeItem() {
  if (!open_.empty()) {
    open_.back().pending = false;
  }
}

std::string Lists::label(int outline_level) {
  if (!open_.empty()) {
    Open& list = open_.back();
    const std::string written = std::exchange(list.written, {});
    const ListStyle* style = styles_.list(list.style);
    if (!std::exchange(list.pending, false)) {
      return {};
    }
    const std::string counted =
        style == nullptr || open_.size() > kListLevels
            ? std::string()
            : print(*style, counts_[list.id], open_.size() - 1, std::exchange(list.start, {}));
    return written.empty() ? counted : written;
  }
  if (outline_level < 1 || outline_level > kListLevels) {
    return {};
  }
  return print(styles_.outline(), outline_, static_cast<std::size_t>(outline_level - 1), {});
}

std::string Lists::print(const ListStyle& style, Counts& counts, std::size_t level,
                         std::optional<int> start) {
  const ListLevel& own = style[level];
  counts[level] = start ? *start : counts[level] ? *counts[level] + 1 : own.start;
  std::fill(counts.begin() + static_cast<std::ptrdiff_t>(level) + 1, counts.end(), std::nullopt);
  if (own.format.empty()) {
    return {};
  }
  std::string numbers;
  const auto displayed = std::min(static_cast<std::size_t>(own.displayed), level + 1);
  for (std::size_t i = level + 1 - displayed; i <= level; ++i) {
    if (!style[i].format.empty()) {
      numbers += numbers.empty() ? "" : ".";
      numbers += formatNumber(counts[i].value_or(style[i].start), style[i].format);
    }
  }
  return own.prefix + numbers + own.suffix;
}

}  // namespace gouji::odt
