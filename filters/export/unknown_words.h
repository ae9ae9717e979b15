#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/report.h"

namespace gouji {

/// A word of the prose that was not understood, and the quote that it stood beside.
struct UnknownWord {
  std::string word;
  std::string quote;
};

/// One for each claim and word of it, in the report's order.
std::vector<UnknownWord> unknownWordsOf(const Report& report);

/// Counts them over many reports, as a table for whoever adds words to the dictionary.
class UnknownWords {
 public:
  /// `file`: the report's, as the example is to name it.
  void add(std::string_view file, const std::vector<UnknownWord>& words);

  /// UTF-8, columns parted by tabs: a head, then a line a word, the most frequent first. The
  /// example is the first one that was added, as "FILE: quote".
  std::string table() const;

 private:
  struct Entry {
    std::size_t times = 0;
    std::string example;
  };
  std::map<std::string, Entry> entries_;
};

}  // namespace gouji
