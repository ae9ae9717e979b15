#include "core/recognise/identity/title.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/organ/agency.h"
#include "core/organ/organ.h"
#include "core/text/date.h"
#include "core/text/unicode.h"

namespace gouji {
namespace {

constexpr std::size_t kLongestTitle = 60;

/// Endings of a title, the longest first.
constexpr std::u32string_view kTitleEndings[] = {
    U"信息公开工作年度报告", U"信息公开年度工作报告", U"信息公开年度报告",
    U"信息公开工作年报",     U"信息公开工作报告",     U"信息公开年报",
    U"信息公开报告",         U"信息公开情况年度报告", U"信息公开工作情况报告",
};

/// What a title does not hold: it would be a sentence, a notice or a reference.
constexpr std::u32string_view kNoTitle[] = {U"通知", U"根据", U"编制", U"指南", U"关于印发",
                                            U"目录", U"<",    U",",    U";",    U"格式",
                                            U"请",   U"公告", U"的函"};

/// Where the fixed words of the title begin: 政府信息公开…, but 人民政府信息公开 is 人民政府's.
std::optional<std::size_t> fixedWords(std::u32string_view text) {
  for (const std::u32string_view ending : kTitleEndings) {
    const std::size_t at = text.rfind(ending);
    if (at == text.npos) {
      continue;
    }
    const std::u32string_view rest = text.substr(at + ending.size());
    if (!rest.empty() && rest.front() != U'(') {
      continue;
    }
    const std::u32string_view before = text.substr(0, at);
    return before.ends_with(U"政府") && !before.ends_with(U"人民政府") ? at - 2 : at;
  }
  return std::nullopt;
}

/// `text` as a title: {unit}{year}年(度)…, {year}年(度){unit}…; the unit or the year may be
/// missing.
std::optional<Title> parseTitle(std::u32string_view text) {
  while (!text.empty() && std::u32string_view(U".:\"").find(text.back()) != text.npos) {
    text.remove_suffix(1);
  }
  if (text.size() > kLongestTitle) {
    return std::nullopt;
  }
  for (const std::u32string_view word : kNoTitle) {
    if (text.find(word) != text.npos) {
      return std::nullopt;
    }
  }
  const auto fixed = fixedWords(text);
  if (!fixed) {
    return std::nullopt;
  }
  Title title;
  title.text = text;
  const std::u32string_view head = text.substr(0, *fixed);
  for (std::size_t at = 0; at < head.size(); ++at) {
    std::size_t end = at;
    if (const auto year = yearAt(head, end)) {
      title.year = year;
      const std::size_t behind = end < head.size() && head[end] == U'度' ? end + 1 : end;
      title.unit = std::u32string(head.substr(0, at)) + std::u32string(head.substr(behind));
      break;
    }
  }
  if (!title.year) {
    title.unit = head;
  }
  if (title.unit.starts_with(U"关于")) {
    title.unit.erase(0, 2);
  }
  if (title.unit.ends_with(U"的")) {
    title.unit.pop_back();
  }
  if (!title.unit.empty() && !isAgencyName(title.unit)) {
    return std::nullopt;
  }
  return title;
}

/// Where white space, or the longest title, ends what begins at `begin`.
std::size_t unbrokenFrom(const Passage& passage, std::size_t begin) {
  const std::size_t size = passage.folded.text.size();
  std::size_t end = begin + 1;
  while (end < size && end - begin <= kLongestTitle &&
         passage.folded.at[end] == passage.folded.ends[end - 1]) {
    ++end;
  }
  return end;
}

/// The part of a passage that may be a title, as folded characters [begin, end): without a
/// field's name, without what follows the title in run-together text.
std::pair<std::size_t, std::size_t> titlePart(const Passage& passage) {
  const std::u32string_view text = passage.folded.text;
  if (passage.role == ParagraphRole::metadata) {
    const std::size_t colon = text.find(U':');
    const std::size_t begin = colon == text.npos || colon > 14 ? 0 : colon + 1;
    return {begin, std::min(text.find_first_of(U"-_|", begin), text.size())};
  }
  const std::size_t unbroken = unbrokenFrom(passage, 0);
  if (text.size() > kLongestTitle) {
    return {0, unbroken};
  }
  for (const std::size_t end : {unbroken, std::min(text.find_first_of(U"_|"), text.size())}) {
    if (end < text.size() && !parseTitle(text) && parseTitle(text.substr(0, end))) {
      return {0, end};
    }
  }
  return {0, text.size()};
}

/// What stands before a title that is whole without it: some word of the page, or the site's organ
/// before one that has a region of its own (澄湾县人民政府 before 白鹭镇).
bool standsBefore(std::u32string_view first, std::u32string_view rest) {
  const auto title = parseTitle(rest);
  if (!title || !isAgencyName(first)) {
    return title.has_value();
  }
  return !isRegionName(first) && organOf(toUtf8(title->unit)) != Organ::unclear;
}

/// The title within a paragraph that holds the whole page: behind a field or a note, apart.
std::optional<std::pair<std::size_t, std::size_t>> titleWithin(const Passage& passage) {
  constexpr int kMostBefore = 3;
  const std::u32string_view text = passage.folded.text;
  std::size_t begin = 0;
  for (int part = 0; part <= kMostBefore && begin < text.size(); ++part) {
    const std::size_t end = unbrokenFrom(passage, begin);
    if (part > 0 && parseTitle(text.substr(begin, end - begin))) {
      return std::pair(begin, end);
    }
    begin = end;
  }
  return std::nullopt;
}

bool mayBePartOfTitle(const Passage& passage) {
  return !passage.of_table && passage.role != ParagraphRole::margin && !passage.folded.text.empty();
}

}  // namespace

std::optional<Title> findTitle(std::span<const Passage> passages, std::size_t body_begin) {
  constexpr std::size_t kMostPassages = 3;
  std::optional<Title> best;
  int best_score = 0;
  for (std::size_t i = 0; i < std::min(body_begin, passages.size()); ++i) {
    if (!mayBePartOfTitle(passages[i])) {
      continue;
    }
    std::u32string joined;
    std::u32string printed;
    std::size_t taken = 0;
    std::size_t first = 0;  // characters from the first passage
    for (std::size_t j = i; j < passages.size() && j < i + kMostPassages; ++j) {
      if (!mayBePartOfTitle(passages[j]) ||
          (j > i && (passages[j].role == ParagraphRole::metadata ||
                     passages[i].role == ParagraphRole::metadata))) {
        break;
      }
      auto [begin, end] = titlePart(passages[j]);
      if (const bool whole_page = j == i && passages[i].folded.text.size() > kLongestTitle;
          whole_page && passages[i].role != ParagraphRole::metadata &&
          !parseTitle(std::u32string_view(passages[i].folded.text).substr(begin, end - begin))) {
        std::tie(begin, end) = titleWithin(passages[i]).value_or(std::pair(begin, end));
      }
      if (begin >= end) {
        break;
      }
      joined += passages[j].folded.text.substr(begin, end - begin);
      printed += toUtf32(withoutSpaces(passages[j].textOf(begin, end)));
      ++taken;
      if (joined.size() > kLongestTitle) {
        break;
      }
      first = j == i ? joined.size() : first;
      const std::u32string_view all = joined;
      auto title = parseTitle(all);
      if (!title || (j > i && standsBefore(all.substr(0, first), all.substr(first)))) {
        continue;
      }
      const bool in_body =
          passages[i].role != ParagraphRole::metadata && passages[i].role != ParagraphRole::chrome;
      const int score = (title->year ? 4 : 0) + (title->unit.empty() ? 0 : 3) + (in_body ? 2 : 0) +
                        (passages[i].role == ParagraphRole::heading ? 1 : 0);
      if (score > best_score) {
        best_score = score;
        title->first = i;
        title->passages = taken;
        title->printed = printed.substr(0, title->text.size());
        title->place = passages[i].place;
        best = std::move(title);
      }
    }
  }
  return best;
}

}  // namespace gouji
