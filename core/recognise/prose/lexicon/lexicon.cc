#include "core/recognise/prose/lexicon/lexicon.h"

#include <stdexcept>

#include "core/recognise/prose/data/morphemes.h"
#include "core/recognise/prose/lexicon/rows.h"
#include "core/text/unicode.h"

namespace gouji {

const Lexicon& Lexicon::instance() {
  static const Lexicon lexicon(kMorphemes);
  return lexicon;
}

Lexicon::Lexicon(std::string_view tsv) : nodes_(1) {
  for (const DataRow& row : dataRows(tsv)) {
    const auto is = wordClassOf(row.fields[0]);
    if (!is || row.fields[1].empty()) {
      throw std::invalid_argument("no class, or no morphemes: " + std::string(row.line));
    }
    for (std::string_view words = row.fields[1]; !words.empty();) {
      const std::size_t end = std::min(words.find(' '), words.size());
      if (end > 0) {
        morphemes_.push_back({toUtf32(words.substr(0, end)), *is, std::string(row.fields[2])});
        add(static_cast<std::uint32_t>(morphemes_.size() - 1));
      }
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }
}

void Lexicon::add(std::uint32_t morpheme) {
  const std::u32string& text = morphemes_[morpheme].text;
  std::uint32_t node = roots_[text.front()];
  if (node == 0) {
    node = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back({text.front()});
    roots_[text.front()] = node;
  }
  for (std::size_t i = 1; i < text.size(); ++i) {
    std::uint32_t next = nodes_[node].child;
    while (next != 0 && nodes_[next].character != text[i]) {
      next = nodes_[next].sibling;
    }
    if (next == 0) {
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_.push_back({text[i], 0, nodes_[node].child});
      nodes_[node].child = next;
    }
    node = next;
  }
  if (nodes_[node].morpheme != kNone) {
    throw std::invalid_argument("a morpheme twice: " + toUtf8(text));
  }
  nodes_[node].morpheme = morpheme;
}

void Lexicon::headsOf(std::u32string_view text, std::vector<const Morpheme*>& heads) const {
  heads.clear();
  const auto root = text.empty() ? roots_.end() : roots_.find(text.front());
  if (root == roots_.end()) {
    return;
  }
  std::uint32_t node = root->second;
  for (std::size_t i = 1;; ++i) {
    if (nodes_[node].morpheme != kNone) {
      heads.push_back(&morphemes_[nodes_[node].morpheme]);
    }
    if (i == text.size()) {
      return;
    }
    node = nodes_[node].child;
    while (node != 0 && nodes_[node].character != text[i]) {
      node = nodes_[node].sibling;
    }
    if (node == 0) {
      return;
    }
  }
}

}  // namespace gouji
