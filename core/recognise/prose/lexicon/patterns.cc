#include "core/recognise/prose/lexicon/patterns.h"

#include <algorithm>
#include <stdexcept>

#include "core/recognise/prose/data/patterns.h"
#include "core/recognise/prose/lexicon/rows.h"

namespace gouji {
namespace {

std::vector<std::string_view> split(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find(between, from), text.size());
    if (end > from) {
      parts.push_back(text.substr(from, end - from));
    }
    from = end + 1;
  }
  return parts;
}

}  // namespace

const Patterns& Patterns::instance() {
  static const Patterns patterns(kPatterns);
  return patterns;
}

bool Patterns::Element::fits(const Word& word) const {
  return std::any_of(tests.begin(), tests.end(), [&](const Test& test) {
    return test.is == word.is && (test.key.empty() || test.key == word.key);
  });
}

Patterns::Element Patterns::elementOf(std::string_view text) {
  Element element;
  if (text.empty()) {
    throw std::invalid_argument("an element without a class");
  }
  if (constexpr std::string_view kCounts = "?*+"; kCounts.find(text.back()) != kCounts.npos) {
    element.many = text.back() != '?';
    element.optional = text.back() != '+';
    text.remove_suffix(1);
  }
  for (const std::string_view each : split(text, '|')) {
    const std::size_t colon = std::min(each.find(':'), each.size());
    const auto is = wordClassOf(each.substr(0, colon));
    if (!is) {
      throw std::invalid_argument("no class: " + std::string(each));
    }
    element.tests.push_back({*is, std::string(each.substr(std::min(colon + 1, each.size())))});
  }
  if (element.tests.empty()) {
    throw std::invalid_argument("an element without a class");
  }
  return element;
}

Patterns::Patterns(std::string_view tsv) {
  for (const DataRow& row : dataRows(tsv)) {
    Pattern pattern;
    for (const std::string_view each : split(row.fields[0], ' ')) {
      if (each.front() == '!') {
        pattern.before = elementOf(each.substr(1));
      } else if (each.front() == '~') {
        pattern.behind = elementOf(each.substr(1));
      } else {
        pattern.elements.push_back(elementOf(each));
      }
    }
    const auto is = wordClassOf(row.fields[1]);
    if (!is || pattern.elements.empty()) {
      throw std::invalid_argument("no class, or no pattern: " + std::string(row.line));
    }
    pattern.is = *is;
    pattern.key = row.fields[2];
    for (const Element& element : pattern.elements) {
      for (const Test& test : element.tests) {
        pattern.starts.set(static_cast<std::size_t>(test.is));
      }
      if (!element.optional) {
        break;
      }
    }
    patterns_.push_back(std::move(pattern));
  }
}

/// Behind the longest match of the elements from `element` on; 0 for none.
std::size_t Patterns::endOf(const Pattern& pattern, const std::vector<Word>& words, std::size_t at,
                            std::size_t element) {
  if (element == pattern.elements.size()) {
    return at < words.size() && pattern.behind.fits(words[at]) ? 0 : at;
  }
  const Element& each = pattern.elements[element];
  constexpr std::size_t kMost = 12;
  std::size_t last = at;
  while (last < words.size() && last - at < (each.many ? kMost : 1) && each.fits(words[last])) {
    ++last;
  }
  for (std::size_t end = last + 1; end-- > at;) {
    if (end == at && !each.optional) {
      return 0;
    }
    if (const std::size_t found = endOf(pattern, words, end, element + 1); found > 0) {
      return found;
    }
  }
  return 0;
}

std::vector<Word> Patterns::apply(std::vector<Word> words) const {
  std::vector<Word> out;
  std::bitset<256> present;
  for (const Word& word : words) {
    present.set(static_cast<std::size_t>(word.is));
  }
  for (const Pattern& pattern : patterns_) {
    if ((pattern.starts & present).none()) {
      continue;
    }
    out.clear();
    bool changed = false;
    for (std::size_t at = 0; at < words.size();) {
      const bool begins = pattern.starts[static_cast<std::size_t>(words[at].is)] &&
                          (out.empty() || !pattern.before.fits(out.back()));
      const std::size_t end = begins ? endOf(pattern, words, at, 0) : 0;
      if (end <= at) {
        out.push_back(words[at++]);
        continue;
      }
      Word made = words[at];
      made.end = words[end - 1].end;
      made.is = pattern.is;
      made.key = pattern.key;
      out.push_back(made);
      present.set(static_cast<std::size_t>(made.is));
      at = end;
      changed = true;
    }
    if (changed) {
      words.swap(out);
    }
  }
  return words;
}

}  // namespace gouji
