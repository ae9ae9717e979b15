#include "core/recognise/prose/lexicon/clauses.h"

#include <algorithm>

namespace gouji {

bool Clause::hasNumber() const {
  return std::any_of(words.begin(), words.end(),
                     [](const Word& word) { return word.is == WordClass::number; });
}

Clauses clausesOf(std::span<const Word> words) {
  Clauses made;
  std::vector<std::size_t> open;  // clauses around, the innermost last
  const auto begin = [&](char32_t lead, std::size_t before) {
    Clause clause;
    clause.lead = lead;
    clause.before = before;
    clause.around = open.empty() ? Clause::kNone : open.back();
    made.all.push_back(std::move(clause));
    return made.all.size() - 1;
  };
  const auto finish = [&](std::size_t clause) {
    made.steps.push_back({clause, made.all[clause].words.size()});
  };
  std::size_t current = begin(0, Clause::kNone);
  // 行政复议(4件): the bracket holds nothing but the figure of what stands in front.
  const auto holdsNumber = [&](std::size_t i) {
    return i + 2 < words.size() && words[i].mark == U'(' && words[i + 1].is == WordClass::number &&
           words[i + 2].mark == U')';
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (holdsNumber(i)) {
      made.all[current].words.push_back(words[i + 1]);
      made.steps.push_back({current, made.all[current].words.size() - 1});
      i += 2;
      continue;
    }
    const Word& word = words[i];
    if (word.is != WordClass::mark) {
      made.all[current].words.push_back(word);
      if (word.is == WordClass::number) {
        made.steps.push_back({current, made.all[current].words.size() - 1});
      }
    } else if (word.mark == U'(') {
      open.push_back(current);
      current = begin(U'(', Clause::kNone);
    } else if (word.mark == U')') {
      finish(current);
      if (open.empty()) {
        current = begin(U')', current);
      } else {
        current = open.back();
        open.pop_back();
      }
    } else {
      finish(current);
      current = begin(word.mark, current);
    }
  }
  finish(current);
  while (!open.empty()) {
    finish(open.back());
    open.pop_back();
  }
  return made;
}

}  // namespace gouji
