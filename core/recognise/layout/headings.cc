#include "core/recognise/layout/headings.h"

#include <algorithm>
#include <utility>

#include "core/recognise/layout/heading_words.h"
#include "core/recognise/layout/other_headings.h"
#include "core/text/likeness.h"
#include "core/text/numbering.h"

namespace gouji {
namespace {

/// A paragraph longer than this is text, with or without a heading at its head.
constexpr std::size_t kLongestHeading = 40;

const std::vector<const Spelling*>& headingSpellings() {
  static const std::vector<const Spelling*> all = spellingsOf(LabelKind::heading);
  return all;
}

struct Match {
  SectionKey section;
  bool canonical;
  std::size_t length;  ///< characters of the heading's words
};

std::u32string_view withoutEndMarks(std::u32string_view text) {
  while (!text.empty() && std::u32string_view(U".:;,、").find(text.back()) != text.npos) {
    text.remove_suffix(1);
  }
  return text;
}

/// A whole short paragraph (number taken off) as a heading.
std::optional<Match> wholeHeading(std::u32string_view words, bool numbered, bool marked) {
  const Spelling* best = nullptr;
  double best_score = 0;
  for (const Spelling* spelling : headingSpellings()) {
    if (words == spelling->text) {
      best = spelling;
      best_score = 1;
      break;
    }
    const Likeness alike = likeness(words, spelling->text);
    if (alike.damaged && alike.score > best_score) {
      best = spelling;
      best_score = alike.score;
    }
  }
  constexpr double kAlike = 0.7;
  // What it is about tells more than how many of its characters are another heading's.
  const auto named = numbered && best_score < 1 ? sectionNamed(words) : std::nullopt;
  if (named) {
    return Match{*named, false, words.size()};
  }
  if (best != nullptr && (best_score == 1 || ((numbered || marked) && best_score >= kAlike))) {
    // Without a number only the full words are a heading; 概述 or 其他事项 may be anything.
    if (numbered || marked || (best->of_form && best_score == 1)) {
      return Match{*sectionOf(best->key), best_score == 1, words.size()};
    }
  }
  return std::nullopt;
}

/// A heading at the head of `text` with more text behind it.
std::optional<Match> leadingHeading(std::u32string_view text) {
  std::optional<Match> best;
  for (const Spelling* spelling : headingSpellings()) {
    const std::size_t length = spelling->text.size();
    if (text.starts_with(spelling->text) && (!best || length > best->length)) {
      best = Match{*sectionOf(spelling->key), true, length};
    }
  }
  if (best) {
    return best;
  }
  // A word damaged: the same length, or one or two characters more or less.
  double best_score = 0.8;
  for (const Spelling* spelling : headingSpellings()) {
    if (spelling->text.size() < 8) {
      continue;
    }
    for (int off = -2; off <= 2; ++off) {
      const std::size_t length = spelling->text.size() + off;
      if (length > text.size()) {
        continue;
      }
      const Likeness alike = likeness(text.substr(0, length), spelling->text);
      if (alike.damaged && alike.score > best_score) {
        best_score = alike.score;
        best = Match{*sectionOf(spelling->key), false, length};
      }
    }
  }
  return best;
}

/// A line of a table of contents: its page number stands behind leaders.
bool isContentsLine(std::u32string_view line) {
  constexpr std::u32string_view kDigits = U"0123456789";
  constexpr std::u32string_view kLeaders = U".…·-_";
  const std::size_t last = line.find_last_not_of(kDigits);
  if (last == line.npos || last + 1 == line.size() || last == 0) {
    return false;
  }
  return line[last] == U'…' || (kLeaders.find(line[last]) != kLeaders.npos &&
                                kLeaders.find(line[last - 1]) != kLeaders.npos);
}

/// The number is the rest of a longer one, or an ordinal: 第二、 二十一、.
bool isPartOfNumber(std::u32string_view text, std::size_t at) {
  return at > 0 && std::u32string_view(U"第十百").find(text[at - 1]) != text.npos;
}

/// A number with white space for its mark: 一  总体情况.
Numbering spacedNumber(const Passage& passage, std::size_t at) {
  constexpr std::u32string_view kDigits = U"一二三四五六七八九十";
  const std::size_t digit = kDigits.find(passage.folded.text[at]);
  const bool spaced =
      at + 1 < passage.folded.text.size() && passage.folded.at[at + 1] != passage.folded.ends[at];
  return spaced && digit != kDigits.npos
             ? Numbering{Numbering::Style::chinese, static_cast<int>(digit) + 1, 1}
             : Numbering{};
}

/// The number of a heading; one with white space for its mark counts before a heading's own words.
Numbering headingNumber(const Passage& passage, std::size_t at, std::size_t end) {
  const std::u32string_view text = std::u32string_view(passage.folded.text).substr(at, end - at);
  const Numbering number = numberingOf(text);
  if (number.style != Numbering::Style::none || text.empty()) {
    return number;
  }
  const Numbering spaced = spacedNumber(passage, at);
  const auto match = spaced.length > 0 ? leadingHeading(text.substr(1)) : std::nullopt;
  return match && match->canonical ? spaced : number;
}

void findInside(const Passage& passage, std::size_t begin, std::size_t end,
                std::vector<HeadingMark>& marks) {
  const std::u32string_view text = std::u32string_view(passage.folded.text).substr(0, end);
  for (std::size_t at = begin; at + 4 < end; ++at) {
    const Numbering number = headingNumber(passage, at, end);
    if (number.style != Numbering::Style::chinese || isPartOfNumber(text, at)) {
      continue;
    }
    if (const auto match = leadingHeading(text.substr(at + number.length))) {
      const std::size_t behind = at + number.length + match->length;
      marks.push_back(
          {match->section, passage.placeOf(at, behind), number, match->canonical, true});
      at = behind - 1;
    }
  }
}

/// The printed lines of a passage, as ranges of folded characters; empty lines left out.
std::vector<std::pair<std::size_t, std::size_t>> printedLines(const Passage& passage) {
  std::vector<std::pair<std::size_t, std::size_t>> lines;
  std::size_t begin = 0;
  const std::size_t size = passage.folded.text.size();
  for (std::size_t at = 1; at <= size; ++at) {
    const bool breaks =
        at == size || passage.text
                              .substr(passage.folded.ends[at - 1],
                                      passage.folded.at[at] - passage.folded.ends[at - 1])
                              .find('\n') != std::string_view::npos;
    if (breaks) {
      lines.emplace_back(begin, at);
      begin = at;
    }
  }
  return lines;
}

}  // namespace

std::vector<HeadingMark> findHeadings(std::span<const Passage> passages) {
  std::vector<HeadingMark> marks;
  std::vector<ShortLine> others;
  for (const Passage& passage : passages) {
    const std::u32string_view text = passage.folded.text;
    if (text.size() < 2 || passage.role == ParagraphRole::metadata ||
        passage.role == ParagraphRole::margin || passage.role == ParagraphRole::chrome) {
      continue;
    }
    const auto lines = printedLines(passage);
    for (const auto& [begin, end] : lines) {
      const std::u32string_view line = text.substr(begin, end - begin);
      if (isContentsLine(line)) {
        continue;
      }
      const Numbering number = headingNumber(passage, begin, end);
      const bool numbered = number.style == Numbering::Style::chinese;
      const bool marked = passage.role == ParagraphRole::heading;
      if (line.size() <= kLongestHeading && (numbered || marked || lines.size() == 1)) {
        const std::u32string_view words = withoutEndMarks(line.substr(number.length));
        const auto match = wholeHeading(words, numbered, marked);
        if (match && (number.style == Numbering::Style::none || numbered || marked)) {
          marks.push_back({match->section, passage.placeOf(begin, end), number, match->canonical,
                           lines.size() > 1});
          continue;
        }
      }
      if (line.size() <= kLongestHeading) {
        others.push_back({&passage, begin, end});
      }
      findInside(passage, begin, end, marks);
    }
  }
  const auto more = otherHeadings(others, marks);
  marks.insert(marks.end(), more.begin(), more.end());
  std::sort(marks.begin(), marks.end(),
            [](const HeadingMark& a, const HeadingMark& b) { return a.place < b.place; });
  return marks;
}

std::vector<TopHeading> findTopHeadings(std::span<const Passage> passages,
                                        std::span<const HeadingMark> marks) {
  std::vector<TopHeading> top;
  for (const Passage& passage : passages) {
    if (passage.of_table || passage.role == ParagraphRole::margin) {
      continue;
    }
    for (const auto& [begin, end] : printedLines(passage)) {
      const std::u32string_view line =
          std::u32string_view(passage.folded.text).substr(begin, end - begin);
      if (line.size() > kLongestHeading || isContentsLine(line)) {
        continue;
      }
      TopHeading heading;
      heading.place = passage.placeOf(begin, end);
      const auto mark = std::find_if(marks.begin(), marks.end(), [&](const HeadingMark& each) {
        return each.place.block == heading.place.block && each.place.cell == heading.place.cell &&
               each.place.begin == heading.place.begin;
      });
      const Numbering number = headingNumber(passage, begin, end);
      if (number.style == Numbering::Style::chinese) {
        heading.number = number.value;
      } else if (mark != marks.end() && mark->numbering.value != 0) {
        heading.number = mark->numbering.value;
      } else {
        continue;
      }
      heading.text = std::string(passage.textOf(begin, end));
      if (mark != marks.end()) {
        heading.section = mark->section;
      }
      top.push_back(std::move(heading));
    }
  }
  return top;
}

}  // namespace gouji
