#include "core/organ/same_organ.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "core/organ/organ_words.h"
#include "core/text/fold.h"
#include "core/text/traditional.h"

namespace gouji {
namespace {

using View = std::u32string_view;

/// Words that the names of many trades share.
constexpr View kShared[] = {U"监督", U"管理", U"综合", U"服务", U"保障", U"行政", U"事务",
                            U"事业", U"工作", U"建设", U"发展", U"和",   U"与",   U"及"};

struct ParsedName {
  std::u32string whole;
  std::vector<std::u32string> regions;  ///< names without their class, the widest first
  std::u32string trade;                 ///< what stands behind the regions
};

bool endsWith(View text, View end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::size_t lengthOf(const OrganWord* word) {
  return word == nullptr ? 0 : word->text.size();
}

/// Length of the longest of `words` that `text` begins with, or 0.
std::size_t longestAt(View text, std::span<const View> words) {
  std::size_t longest = 0;
  for (const View word : words) {
    longest = text.starts_with(word) ? std::max(longest, word.size()) : longest;
  }
  return longest;
}

/// Length of what stands at the text's beginning and ends the name of a region, or 0.
std::size_t regionEnd(View text) {
  return lengthOf(wordAtBegin(text, {NameKind::region, NameKind::subdistrict, NameKind::zone}));
}

/// The same of what has a region's character in it and names none.
std::size_t noRegion(View text) {
  return std::max(longestAt(text, wordsOfNoRegion()),
                  lengthOf(wordAtBegin(text, {NameKind::quarter})));
}

/// The same of what organs of any trade are called, and of words that many trades share.
std::size_t commonWord(View text) {
  using enum NameKind;
  return std::max(
      longestAt(text, kShared),
      lengthOf(wordAtBegin(text, {government, government_office, committee, bureau, office})));
}

ParsedName parse(std::string_view utf8) {
  ParsedName name;
  name.whole = fold(utf8, isTraditional(utf8)).text;
  std::size_t start = 0;
  const View all = name.whole;
  for (std::size_t at = 0; at < all.size();) {
    if (const std::size_t skipped = noRegion(all.substr(at))) {
      at += skipped;
      continue;
    }
    const std::size_t end = regionEnd(all.substr(at));
    // The 州 of 徐州市 is part of the name.
    const bool inner = end > 0 && regionEnd(all.substr(at + end)) > 0;
    if (end > 0 && at > start && !inner) {
      name.regions.emplace_back(all.substr(start, at - start));
      at += end;
      start = at;
    } else {
      ++at;
    }
  }
  name.trade = all.substr(start);
  return name;
}

/// The words of a trade: what is left between the common ones.
std::vector<std::u32string> wordsOf(View trade) {
  std::vector<std::u32string> words(1);
  for (std::size_t at = 0; at < trade.size();) {
    if (const std::size_t common = commonWord(trade.substr(at))) {
      words.emplace_back();
      at += common;
    } else {
      words.back() += trade[at++];
    }
  }
  std::erase_if(words, [](const std::u32string& word) { return word.empty(); });
  return words;
}

/// All characters of `part` stand in `whole` in this order: 发改委 and 发展和改革委员会.
bool isShortFor(View part, View whole) {
  std::size_t at = 0;
  for (const char32_t c : whole) {
    at += at < part.size() && part[at] == c ? 1U : 0U;
  }
  return at == part.size();
}

/// Two characters in a row that stand in both, or the whole of a shorter one.
bool shareWord(const std::u32string& a, const std::u32string& b) {
  if (a.size() < 2 || b.size() < 2) {
    return a.find(b) != std::u32string::npos || b.find(a) != std::u32string::npos;
  }
  for (std::size_t at = 0; at + 2 <= a.size(); ++at) {
    if (b.find(View(a).substr(at, 2)) != std::u32string::npos) {
      return true;
    }
  }
  // 水利 and 水务, 教育 and 教体
  return a.size() == 2 && b.size() == 2 && a[0] == b[0];
}

/// The narrowest region of one stands among the other's; a name without region may be anywhere.
bool samePlace(const ParsedName& a, const ParsedName& b) {
  if (a.regions.empty() || b.regions.empty()) {
    return true;
  }
  const auto stands = [](const std::u32string& region, const ParsedName& name) {
    return std::any_of(name.regions.begin(), name.regions.end(), [&](const std::u32string& other) {
      return endsWith(other, region) || endsWith(region, other) || other.starts_with(region) ||
             region.starts_with(other);
    });
  };
  return stands(a.regions.back(), b) && stands(b.regions.back(), a);
}

bool sameTrade(const ParsedName& a, const ParsedName& b) {
  const auto words_a = wordsOf(a.trade);
  const auto words_b = wordsOf(b.trade);
  if (isShortFor(a.trade, b.trade) || isShortFor(b.trade, a.trade)) {
    return true;
  }
  if (words_a.empty() || words_b.empty()) {
    return words_a.empty() == words_b.empty();
  }
  return std::any_of(words_a.begin(), words_a.end(), [&](const std::u32string& x) {
    return std::any_of(words_b.begin(), words_b.end(),
                       [&](const std::u32string& y) { return shareWord(x, y); });
  });
}

}  // namespace

bool mayBeSameOrgan(std::string_view a, std::string_view b) {
  const ParsedName first = parse(a);
  const ParsedName second = parse(b);
  const bool one_holds_the_other = first.whole.find(second.whole) != std::u32string::npos ||
                                   second.whole.find(first.whole) != std::u32string::npos;
  if (one_holds_the_other) {  // an empty name too
    return true;
  }
  return samePlace(first, second) && sameTrade(first, second);
}

}  // namespace gouji
