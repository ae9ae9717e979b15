#include <algorithm>

#include "core/recognise/prose/sentence/sentence_reader.h"

#include "core/recognise/prose/gaps/gaps.h"
#include "core/recognise/prose/sentence/read_words.h"

namespace gouji {
namespace {

bool isItem(WordRole role) {
  return role == WordRole::outcome || role == WordRole::applicant || role == WordRole::review ||
         role == WordRole::result || role == WordRole::row || role == WordRole::carry_in ||
         role == WordRole::carry_out;
}

/// Things told first, their figures behind: the tags that each of them is read with.
std::vector<std::vector<ClaimTag>> itemsOf(std::span<const ClaimTag> tags) {
  std::vector<ClaimTag> shared;
  std::vector<std::vector<ClaimTag>> items;
  for (const ClaimTag& tag : tags) {
    if (!isItem(tag.role)) {
      shared.push_back(tag);
    }
  }
  for (const ClaimTag& tag : tags) {
    if (isItem(tag.role)) {
      auto& item = items.emplace_back();
      std::copy_if(shared.begin(), shared.end(), std::back_inserter(item),
                   [&](const ClaimTag& each) { return each.begin < tag.begin; });
      item.push_back(tag);
    }
  }
  return items;
}

bool isBetweenFigures(std::u32string_view text) {
  constexpr std::u32string_view kBetween[] = {U"、",   U",",  U"和", U"及",
                                              U"以及", U"与", U";",  U"、和"};
  return std::find(std::begin(kBetween), std::end(kBetween), text) != std::end(kBetween);
}

}  // namespace

/// 行政复议、行政诉讼各1件; 自然人、商业企业分别为30件、5件.
bool SentenceReader::readItemList(std::size_t index, std::size_t from) {
  const Mention& first = sentence_.mentions[index];
  const auto last_word = [&]() -> const ClaimTag* {
    const ClaimTag* last = nullptr;
    for (const ClaimTag& tag : sentence_.tags) {
      if (tag.begin >= from && tag.end <= first.begin) {
        last = &tag;
      }
    }
    return last;
  }();
  if (last_word == nullptr ||
      (last_word->role != WordRole::apiece && last_word->role != WordRole::respectively) ||
      !isFiller(sentence_.part(last_word->end, first.begin))) {
    return false;
  }
  const std::size_t begin = sentence_.clauseBegin(from, last_word->begin);
  const auto items = itemsOf(sentence_.tagsIn(begin, last_word->begin));
  const bool apiece = last_word->role == WordRole::apiece;
  std::size_t figures = 1;
  if (!apiece) {
    while (index + figures < sentence_.mentions.size() &&
           isBetweenFigures(sentence_.part(sentence_.mentions[index + figures - 1].end,
                                           sentence_.mentions[index + figures].begin))) {
      ++figures;
    }
  }
  if (items.size() < 2 || (!apiece && figures != items.size())) {
    return false;
  }
  const Talk talk = talkAt(first.begin);
  std::vector<WordReading> readings;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Mention& mention = sentence_.mentions[apiece ? index : index + i];
    readings.push_back(readWords(sentence_.text, items[i], mention, talk));
  }
  if (std::any_of(readings.begin(), readings.end(),
                  [](const WordReading& each) { return each.meaning.empty(); })) {
    return false;
  }
  Understood understood = understoodAs(ClaimKind::count, {});
  understood.listed = true;
  for (const WordReading& each : readings) {
    understood.meanings.push_back(each.meaning);
  }
  const Gaps gaps = gapsBefore(sentence_, understood, begin, first.begin);
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const Mention& mention = sentence_.mentions[apiece ? index : index + i];
    setYear(mention, readings[i]);
    addCount(mention, readings[i], begin, mention.end, begin, gaps);
    if (!apiece && i > 0) {
      found_.back().begin = mention.begin;
    }
  }
  listed_through_ = index + figures;
  return true;
}

}  // namespace gouji
