#include "core/recognise/prose/words/tags.h"

#include <algorithm>
#include <unordered_map>

#include "core/recognise/prose/paragraphs.h"
#include "core/recognise/prose/words/disclosure_words.h"
#include "core/recognise/prose/words/frame_words.h"
#include "core/recognise/prose/words/other_words.h"
#include "core/recognise/prose/words/outcome_words.h"
#include "core/recognise/prose/words/request_words.h"
#include "core/recognise/prose/words/review_words.h"
#include "core/text/date.h"

namespace gouji {
namespace {

using Bucket = std::vector<const ClaimWord*>;

/// Wordings by their first character, the longest first.
const std::unordered_map<char32_t, Bucket>& index() {
  static const auto made = [] {
    std::unordered_map<char32_t, Bucket> buckets;
    for (const auto words : {requestWords(), outcomeWords(), reviewWords(), disclosureWords(),
                             frameWords(), otherWords()}) {
      for (const ClaimWord& word : words) {
        buckets[word.text.front()].push_back(&word);
      }
    }
    for (auto& [first, bucket] : buckets) {
      std::stable_sort(bucket.begin(), bucket.end(), [](const ClaimWord* a, const ClaimWord* b) {
        return a->text.size() > b->text.size();
      });
    }
    return buckets;
  }();
  return made;
}

const ClaimWord* wordAt(std::u32string_view text, std::size_t at) {
  const auto bucket = index().find(text[at]);
  if (bucket == index().end()) {
    return nullptr;
  }
  for (const ClaimWord* word : bucket->second) {
    if (text.substr(at).starts_with(word->text)) {
      return word;
    }
  }
  return nullptr;
}

/// 2022年, 2022年度, and no more of a date than that: "2024年12月31日" is its year.
std::optional<ClaimTag> yearTag(std::u32string_view text, std::size_t at, std::optional<int> year) {
  std::size_t end = at;
  const auto found = yearAt(text, end);
  if (!found) {
    return std::nullopt;
  }
  if (end < text.size() && text[end] == U'度') {
    ++end;
  }
  const int difference = year ? *found - *year : 0;
  const WordRole role = difference == 0    ? WordRole::this_year
                        : difference == -1 ? WordRole::last_year
                        : difference == 1  ? WordRole::next_year
                                           : WordRole::years;
  return ClaimTag{at, end, role, "", *found};
}

bool isYearRole(WordRole role) {
  return role == WordRole::last_year || role == WordRole::next_year || role == WordRole::this_year;
}

/// 2022年结转 and 结转至2024年 are carry_in and carry_out; 与2022年相比 tells no year of a figure.
void mergeYears(std::u32string_view text, std::vector<ClaimTag>& tags) {
  constexpr std::u32string_view kUntil[] = {U"至", U"到", U"-", U"--", U"~", U"和", U"、", U"与"};
  constexpr std::u32string_view kToward[] = {U"", U"至", U"到", U"入", U"于"};
  const auto between = [&](const ClaimTag& a, const ClaimTag& b) {
    return text.substr(a.end, b.begin - a.end);
  };
  for (std::size_t i = 0; i + 1 < tags.size(); ++i) {
    ClaimTag& first = tags[i];
    ClaimTag& second = tags[i + 1];
    const bool touch = between(first, second).empty();
    if (first.role == WordRole::this_year && second.role == WordRole::years && touch &&
        text.substr(second.begin).starts_with(U"以来")) {
      second.role = WordRole::this_year;  // 2023年以来
      continue;
    }
    if (first.year != 0 && second.year != 0 && first.year != second.year &&
        std::find(std::begin(kUntil), std::end(kUntil), between(first, second)) !=
            std::end(kUntil)) {
      second.role = WordRole::years;
      continue;
    }
    if (second.role == WordRole::carry && first.role == WordRole::last_year && touch) {
      second.role = WordRole::carry_in;
      second.begin = first.begin;
      first.role = WordRole::nothing;
      first.end = first.begin;
    } else if ((first.role == WordRole::carry || first.role == WordRole::carry_in) &&
               isYearRole(second.role) &&
               std::find(std::begin(kToward), std::end(kToward), between(first, second)) !=
                   std::end(kToward)) {
      if (first.role == WordRole::carry) {
        first.role = second.role == WordRole::next_year   ? WordRole::carry_out
                     : second.role == WordRole::this_year ? WordRole::carry_in
                                                          : WordRole::carry;
      }
      first.end = second.end;
      second.role = WordRole::nothing;
      second.begin = second.end;
    } else if (isYearRole(second.role) && first.role == WordRole::compare &&
               (touch || between(first, second) == U"于")) {
      second.role = WordRole::compare;
    } else if (isYearRole(first.role) && second.role == WordRole::compare && touch) {
      first.role = WordRole::compare;
    }
  }
}

/// 接收且办理: both at once.
void mergeBoth(std::u32string_view text, std::vector<ClaimTag>& tags) {
  constexpr std::u32string_view kJoints[] = {U"并", U"且", U"并且", U"和", U"及", U"与"};
  for (std::size_t i = 0; i + 1 < tags.size(); ++i) {
    ClaimTag& first = tags[i];
    ClaimTag& second = tags[i + 1];
    const auto between = text.substr(first.end, second.begin - first.end);
    if (first.role == WordRole::receive &&
        (second.role == WordRole::handle || second.role == WordRole::finish) &&
        std::find(std::begin(kJoints), std::end(kJoints), between) != std::end(kJoints)) {
      second.begin = first.begin;
      second.role = WordRole::handle;
      first.end = first.begin;
    }
  }
}

}  // namespace

std::vector<ClaimTag> findTags(std::u32string_view text, std::optional<int> year) {
  std::vector<ClaimTag> tags;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto found = yearTag(text, at, year)) {
      tags.push_back(*found);
      if (at > 0 && (text[at - 1] == U'比' || text[at - 1] == U'与')) {
        tags.back().role = WordRole::compare;
      }
      at = found->end;
    } else if (const ClaimWord* word = wordAt(text, at)) {
      tags.push_back({at, at + word->text.size(), word->role, word->key, 0});
      at += word->text.size();
    } else {
      ++at;
    }
  }
  mergeYears(text, tags);
  mergeBoth(text, tags);
  std::erase_if(tags, [](const ClaimTag& tag) { return tag.begin == tag.end; });
  return tags;
}

}  // namespace gouji
