#include "filters/export/notes/splices.h"

#include <algorithm>
#include <utility>

namespace gouji::notes {

void Splices::replace(std::size_t begin, std::size_t end, std::string text) {
  all_.push_back({begin, end, std::move(text)});
}

std::string Splices::apply(std::string_view text) const {
  std::vector<const Splice*> ordered;
  for (const Splice& splice : all_) {
    ordered.push_back(&splice);
  }
  std::ranges::stable_sort(ordered, {}, &Splice::begin);
  std::string result;
  std::size_t at = 0;
  for (const Splice* splice : ordered) {
    if (splice->begin >= at && splice->end <= text.size()) {
      result += text.substr(at, splice->begin - at);
      result += splice->text;
      at = splice->end;
    }
  }
  return result += text.substr(at);
}

}  // namespace gouji::notes
