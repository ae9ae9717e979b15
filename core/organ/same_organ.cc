#include "core/organ/same_organ.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/text/fold.h"
#include "core/text/traditional.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

/// What a region's name ends with.
constexpr View kRegionEnds[] = {U"自治区", U"自治州", U"自治县", U"自治旗", U"行政区", U"实验区",
                                U"试验区", U"开发区", U"示范区", U"合作区", U"新区",   U"地区",
                                U"街道",   U"苏木",   U"省",     U"市",     U"州",     U"盟",
                                U"县",     U"区",     U"旗",     U"镇",     U"乡"};

/// Words with a region's character in them that name none.
constexpr View kNoRegion[] = {U"市场", U"市政", U"市容", U"城市", U"城区", U"城镇", U"社区",
                              U"园区", U"区域", U"小区", U"乡村", U"城乡", U"州际"};

/// What organs of any trade are called, and words that many trades share; the longer first.
constexpr View kCommon[] = {
    U"人民政府办公厅",
    U"人民政府办公室",
    U"管理委员会",
    U"人民政府",
    U"工作委员会",
    U"委员会",
    U"管委会",
    U"办公厅",
    U"办公室",
    U"办事处",
    U"监督",
    U"管理",
    U"综合",
    U"服务",
    U"保障",
    U"行政",
    U"事务",
    U"事业",
    U"工作",
    U"建设",
    U"发展",
    U"中心",
    U"政府",
    U"局",
    U"厅",
    U"委",
    U"署",
    U"处",
    U"和",
    U"与",
    U"及",
};

struct Name {
  std::u32string whole;
  std::vector<std::u32string> regions;  ///< names without their class, the widest first
  std::u32string trade;                 ///< what stands behind the regions
};

bool endsWith(View text, View end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Length of a word in the table that `text` begins with, or 0.
template <std::size_t Size>
std::size_t begins(View text, const View (&words)[Size]) {
  for (const View word : words) {
    if (text.substr(0, word.size()) == word) {
      return word.size();
    }
  }
  return 0;
}

Name parse(std::string_view utf8) {
  Name name;
  name.whole = fold(utf8, isTraditional(utf8)).text;
  std::size_t start = 0;
  const View all = name.whole;
  for (std::size_t at = 0; at < all.size();) {
    if (const std::size_t skipped = begins(all.substr(at), kNoRegion)) {
      at += skipped;
      continue;
    }
    const std::size_t end = begins(all.substr(at), kRegionEnds);
    // The 州 of 徐州市 is part of the name.
    const bool inner = end > 0 && begins(all.substr(at + end), kRegionEnds) > 0;
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
    if (const std::size_t common = begins(trade.substr(at), kCommon)) {
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
bool samePlace(const Name& a, const Name& b) {
  if (a.regions.empty() || b.regions.empty()) {
    return true;
  }
  const auto stands = [](const std::u32string& region, const Name& name) {
    return std::any_of(name.regions.begin(), name.regions.end(), [&](const std::u32string& other) {
      return endsWith(other, region) || endsWith(region, other) || other.starts_with(region) ||
             region.starts_with(other);
    });
  };
  return stands(a.regions.back(), b) && stands(b.regions.back(), a);
}

bool sameTrade(const Name& a, const Name& b) {
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
  const Name first = parse(a);
  const Name second = parse(b);
  const bool one_holds_the_other = first.whole.find(second.whole) != std::u32string::npos ||
                                   second.whole.find(first.whole) != std::u32string::npos;
  if (one_holds_the_other) {  // an empty name too
    return true;
  }
  return samePlace(first, second) && sameTrade(first, second);
}

}  // namespace gouji::rules
