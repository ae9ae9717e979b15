#include "filters/export/html/runs.h"

#include <algorithm>
#include <set>

namespace gouji::html {
namespace {

using json::Value;

/// The start of the character that byte `at` belongs to.
std::size_t snapped(std::string_view utf8, std::size_t at) {
  at = std::min(at, utf8.size());
  while (at > 0 && at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80U) {
    --at;
  }
  return at;
}

}  // namespace

Marks::Marks(std::span<const Finding> findings) {
  for (std::size_t i = 0; i < findings.size(); ++i) {
    for (const Place& place : findings[i].places) {
      marks_[{place.block, place.cell}].push_back({place.begin, place.end, i});
    }
  }
}

Value Marks::runs(std::size_t block, std::size_t cell, std::string_view text,
                  std::size_t offset) const {
  Value all = Value::array();
  const auto found = marks_.find({block, cell});
  if (found == marks_.end()) {
    all.push_back(Value::array({text, Value::array()}));
    return all;
  }
  const auto within = [&](std::size_t at) { return snapped(text, at < offset ? 0 : at - offset); };
  std::set<std::size_t> cuts{0, text.size()};
  for (const Mark& mark : found->second) {
    cuts.insert({within(mark.begin), within(mark.end)});
  }
  for (auto from = cuts.begin(), to = std::next(from); to != cuts.end(); ++from, ++to) {
    std::set<std::size_t> here;
    for (const Mark& mark : found->second) {
      if (within(mark.begin) <= *from && *to <= within(mark.end)) {
        here.insert(mark.finding);
      }
    }
    all.push_back(Value::array({text.substr(*from, *to - *from), Value(here)}));
  }
  if (all.empty()) {  // marked, and nothing there: a blank cell
    std::set<std::size_t> here;
    for (const Mark& mark : found->second) {
      here.insert(mark.finding);
    }
    all.push_back(Value::array({"", Value(here)}));
  }
  return all;
}

}  // namespace gouji::html
