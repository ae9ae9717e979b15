#include "filters/export/unknown_words.h"

#include <algorithm>

#include "filters/export/text/printable.h"

namespace gouji {
namespace {

constexpr std::string_view kHead = "word\ttimes\texample\n";

}  // namespace

std::vector<UnknownWord> unknownWordsOf(const Report& report) {
  std::vector<UnknownWord> words;
  for (const Claim& claim : report.claims) {
    for (const std::string& word : claim.not_understood) {
      words.push_back({word, claim.quote});
    }
  }
  return words;
}

void UnknownWords::add(std::string_view file, const std::vector<UnknownWord>& words) {
  for (const UnknownWord& each : words) {
    Entry& entry = entries_[printable(each.word)];
    if (entry.times++ == 0) {
      entry.example = printable(file) + ": " + printable(each.quote);
    }
  }
}

std::string UnknownWords::table() const {
  std::vector<const std::pair<const std::string, Entry>*> lines;
  for (const auto& entry : entries_) {
    lines.push_back(&entry);
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const auto* a, const auto* b) { return a->second.times > b->second.times; });
  std::string text(kHead);
  for (const auto* line : lines) {
    const Entry& entry = line->second;
    text.append(line->first).append("\t").append(std::to_string(entry.times));
    text.append("\t").append(entry.example).append("\n");
  }
  return text;
}

}  // namespace gouji
