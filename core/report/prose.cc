#include "core/report/prose.h"

#include <algorithm>

namespace gouji {

void Prose::add(char32_t character, const Place& source, std::size_t begin,
                std::string_view printed) {
  if (sources_.empty() || sources_.back().block != source.block ||
      sources_.back().cell != source.cell) {
    sources_.push_back({text.size(), source.block, source.cell});
  }
  text += character;
  begins_.push_back(static_cast<std::uint32_t>(begin));
  quotes_.push_back(static_cast<std::uint32_t>(printed_.size()));
  printed_ += printed;
}

std::vector<Place> Prose::placesOf(std::size_t begin, std::size_t end) const {
  std::vector<Place> places;
  for (std::size_t i = 0; i < sources_.size(); ++i) {
    const Source& source = sources_[i];
    const std::size_t next = i + 1 < sources_.size() ? sources_[i + 1].first : text.size();
    const std::size_t from = std::max(begin, source.first);
    const std::size_t to = std::min(end, next);
    if (from < to) {
      const std::size_t size = printedAt(to) - printedAt(to - 1);
      places.push_back({source.block, source.cell, begins_[from], begins_[to - 1] + size});
    }
  }
  return places;
}

std::size_t Prose::sourceBegin(std::size_t character) const {
  std::size_t begin = 0;
  for (const Source& source : sources_) {
    begin = source.first <= character ? source.first : begin;
  }
  return begin;
}

std::string_view Prose::quote(std::size_t begin, std::size_t end) const {
  if (begin >= end) {
    return {};
  }
  return std::string_view(printed_).substr(printedAt(begin), printedAt(end) - printedAt(begin));
}

std::size_t Prose::printedAt(std::size_t character) const {
  return character < quotes_.size() ? quotes_[character] : printed_.size();
}

}  // namespace gouji
