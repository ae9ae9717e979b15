#include "core/recognise/prose/lexicon/lexicon.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/recognise/prose/data/morphemes.h"
#include "core/recognise/prose/lexicon/rows.h"
#include "core/text/unicode.h"

namespace gouji {

namespace {

/// The words that a notation spells: "(上|前)一(期|年|)" is six. Empty for none.
std::vector<std::string> spelt(std::string_view notation) {
  std::vector<std::string> words(1);
  while (!notation.empty()) {
    std::string_view part = notation.substr(0, notation.find('('));
    const bool choice = part.empty();
    if (choice) {
      const std::size_t end = notation.find(')');
      if (end == notation.npos) {
        throw std::invalid_argument("a bracket without its end: " + std::string(notation));
      }
      part = notation.substr(1, end - 1);
      notation.remove_prefix(end + 1);
    } else {
      notation.remove_prefix(part.size());
    }
    std::vector<std::string> longer;
    for (std::size_t begin = 0; begin <= part.size();) {
      const std::size_t end = choice ? std::min(part.find('|', begin), part.size()) : part.size();
      for (const std::string& word : words) {
        longer.push_back(word + std::string(part.substr(begin, end - begin)));
      }
      begin = end + 1;
    }
    words = std::move(longer);
  }
  std::erase(words, "");
  return words;
}

}  // namespace

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
      const auto all = spelt(words.substr(0, end));
      for (const std::string& word : all) {
        const bool listed_too = all.size() > 1 && holds(toUtf32(word), *is, row.fields[2]);
        if (!listed_too) {
          morphemes_.push_back({toUtf32(word), *is, std::string(row.fields[2])});
          add(static_cast<std::uint32_t>(morphemes_.size() - 1));
        }
      }
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }
}

bool Lexicon::holds(const std::u32string& text, WordClass is, std::string_view key) const {
  std::vector<const Morpheme*> heads;
  headsOf(text, heads);
  return !heads.empty() && heads.back()->text == text && heads.back()->is == is &&
         heads.back()->key == key;
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
