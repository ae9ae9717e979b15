#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/recognise/prose/data/morphemes.h"
#include "core/recognise/prose/data/patterns.h"
#include "core/recognise/prose/lexicon/rows.h"
#include "core/recognise/prose/lexicon/word.h"
#include "core/recognise/prose/lexicon/words_of.h"
#include "core/text/fold.h"
#include "core/text/unicode.h"

namespace gouji::test {

/// The name that the project's data call a class by.
inline std::string nameOf(WordClass is) {
  static const auto names = [] {
    std::map<WordClass, std::string> all = {
        {WordClass::mark, "mark"}, {WordClass::number, "#"}, {WordClass::hole, "hole"}};
    for (const DataRow& row : dataRows(kMorphemes)) {
      all[wordClassOf(row.fields[0]).value()] = row.fields[0];
    }
    for (const DataRow& row : dataRows(kPatterns)) {
      all[wordClassOf(row.fields[1]).value()] = row.fields[1];
    }
    return all;
  }();
  const auto found = names.find(is);
  return found == names.end() ? "?" : found->second;
}

/// "THIS RECEIVE # , FINISH:done": classes and keys, '#' for a quantity, marks as they are.
inline std::string printed(std::span<const Word> words) {
  std::string text;
  for (const Word& word : words) {
    text += text.empty() ? "" : " ";
    text += word.is == WordClass::mark ? toUtf8(std::u32string(1, word.mark)) : nameOf(word.is);
    text += word.key.empty() ? "" : ":" + std::string(word.key);
  }
  return text;
}

/// A paragraph (folded), its quantities and its words.
struct WordedText {
  std::u32string text;
  std::vector<Mention> mentions;
  std::vector<Word> words;

  explicit WordedText(std::string_view utf8, std::optional<int> year = 2023)
      : text(fold(utf8).text), mentions(findMentions(text)), words(wordsOf(text, mentions, year)) {}

  std::string between(std::size_t begin, std::size_t end) const {
    return toUtf8(std::u32string_view(text).substr(begin, end - begin));
  }
};

}  // namespace gouji::test
