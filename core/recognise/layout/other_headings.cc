#include "core/recognise/layout/other_headings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "core/form/labels.h"
#include "core/recognise/layout/heading_numbers.h"
#include "core/recognise/layout/heading_words.h"

namespace gouji {
namespace {

using View = std::u32string_view;

constexpr std::size_t kSections = 6;
/// Sections numbered alike, each with its own number, that make the manner the report's.
constexpr std::size_t kFewest = 3;

struct Candidate {
  HeadingMark mark;
  NumberManner manner = NumberManner::none;
  bool exact = false;  ///< the form's words or a known spelling
  bool weak = false;   ///< only the number makes it a heading
};

std::size_t indexOf(SectionKey key) {
  return static_cast<std::size_t>(key);
}

bool atOwnNumber(const Candidate& candidate) {
  return candidate.mark.numbering.value == static_cast<int>(indexOf(candidate.mark.section)) + 1;
}

/// Without a number, and not in words that are known.
bool isPlain(const Candidate& candidate) {
  return candidate.manner == NumberManner::none && !candidate.exact;
}

/// Brackets around all of it and marks behind it taken off: 【总体情况】.
View bareWords(View words) {
  constexpr View kAround = U"【】[]<>\"*#.:;,、";
  while (!words.empty() && kAround.find(words.front()) != View::npos) {
    words.remove_prefix(1);
  }
  while (!words.empty() && kAround.find(words.back()) != View::npos) {
    words.remove_suffix(1);
  }
  return words;
}

const Spelling* spellingOfHeading(View words) {
  static const std::vector<const Spelling*> all = spellingsOf(LabelKind::heading);
  const auto found = std::find_if(
      all.begin(), all.end(), [&](const Spelling* spelling) { return spelling->text == words; });
  return found == all.end() ? nullptr : *found;
}

/// A number without a mark that counts something, or tells points: 三个方面, 二是.
bool isCount(NumberManner manner, View words) {
  constexpr View kCounted = U"是个类级项方次件条年月日篇期人家位张种大批";
  const bool unmarked =
      manner == NumberManner::unmarked_chinese || manner == NumberManner::unmarked_arabic;
  return unmarked && !words.empty() && kCounted.find(words.front()) != View::npos;
}

/// The label of a row of table three, or its beginning: those are numbered too.
bool isOfRow(View words) {
  constexpr std::size_t kShort = 3;  // 其他
  static const std::vector<const Spelling*> all = spellingsOf(LabelKind::request_row);
  return words.size() > kShort && std::any_of(all.begin(), all.end(), [&](const Spelling* row) {
           return row->text.starts_with(words) ||
                  (row->text.size() > kShort && words.starts_with(row->text));
         });
}

/// Ends as a heading does that stands without a number.
bool endsAsHeading(View words) {
  constexpr View kEnds[] = {U"情况", U"事项", U"措施", U"打算", U"计划", U"方向", U"安排"};
  return std::any_of(std::begin(kEnds), std::end(kEnds),
                     [&](View end) { return words.ends_with(end); });
}

/// The words name a section, alone or with the number before them; `marked`: as a heading is.
std::optional<SectionKey> namedBy(View words, const HeadingNumber& number, bool marked,
                                  bool& weak) {
  if (number.manner == NumberManner::none && !marked && !endsAsHeading(words)) {
    return std::nullopt;
  }
  if (const auto section = sectionNamed(words)) {
    return section;
  }
  weak = true;
  return sectionNamedAt(words, number.value);
}

std::optional<Candidate> candidateOf(const ShortLine& line) {
  const View text = View(line.passage->folded.text).substr(line.begin, line.end - line.begin);
  const HeadingNumber number = headingNumberOf(text);
  const View words = bareWords(text.substr(number.length));
  Candidate made;
  made.manner = number.manner;
  made.mark.place = line.passage->placeOf(line.begin, line.end);
  made.mark.numbering = {Numbering::Style::none, number.value, number.length};
  if (const Spelling* spelling = spellingOfHeading(words)) {
    made.exact = true;
    made.mark.section = *sectionOf(spelling->key);
    return made;
  }
  if (isCount(number.manner, words) || isOfRow(words)) {
    return std::nullopt;
  }
  made.mark.canonical = false;
  const bool marked = line.passage->role == ParagraphRole::heading;
  const auto section = namedBy(words, number, marked, made.weak);
  if (!section) {
    return std::nullopt;
  }
  made.mark.section = *section;
  const bool unmarked = number.manner >= NumberManner::unmarked_chinese && !marked;
  const bool needs_number = line.passage->of_table || (unmarked && !isPlain(made));
  return !needs_number || (atOwnNumber(made) && !made.weak) ? std::optional(made) : std::nullopt;
}

/// Sections that have headings, and between which places these stand.
class Chosen {
 public:
  explicit Chosen(std::span<const HeadingMark> marks) {
    for (const HeadingMark& mark : marks) {
      add(mark.section, mark.place);
    }
  }

  void add(SectionKey key, const Place& place) {
    auto& own = all_.at(indexOf(key));
    own =
        own ? Range{std::min(own->first, place), std::max(own->last, place)} : Range{place, place};
  }

  bool has(SectionKey key) const { return all_.at(indexOf(key)).has_value(); }

  std::size_t count() const {
    return static_cast<std::size_t>(
        std::count_if(all_.begin(), all_.end(), [](const auto& own) { return own.has_value(); }));
  }

  /// Behind a heading of the section before it, and in front of one of the section behind it.
  bool inOrder(const HeadingMark& mark) const {
    const auto own = all_.begin() + static_cast<std::ptrdiff_t>(indexOf(mark.section));
    const auto there = [](const auto& each) { return each.has_value(); };
    const auto before = std::find_if(std::make_reverse_iterator(own), all_.rend(), there);
    const auto behind = std::find_if(std::next(own), all_.end(), there);
    return (before == all_.rend() || (*before)->first < mark.place) &&
           (behind == all_.end() || mark.place < (*behind)->last);
  }

 private:
  struct Range {
    Place first;
    Place last;
  };

  std::array<std::optional<Range>, kSections> all_;
};

/// Sections that a manner numbers as their own place is.
std::size_t numberedAlike(std::span<const Candidate> candidates, NumberManner manner) {
  std::array<bool, kSections> seen{};
  for (const Candidate& candidate : candidates) {
    if (candidate.manner == manner && atOwnNumber(candidate) && !candidate.weak) {
      seen.at(indexOf(candidate.mark.section)) = true;
    }
  }
  return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
}

/// Sections that short lines without a number name.
std::size_t namedPlainly(std::span<const Candidate> candidates) {
  std::array<bool, kSections> seen{};
  for (const Candidate& candidate : candidates) {
    if (candidate.manner == NumberManner::none) {
      seen.at(indexOf(candidate.mark.section)) = true;
    }
  }
  return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
}

/// The manner that numbers most sections; `none` where no manner numbers enough.
NumberManner mannerOfReport(std::span<const Candidate> candidates) {
  NumberManner best = NumberManner::none;
  std::size_t most = kFewest - 1;
  for (int i = 0; i < static_cast<int>(NumberManner::none); ++i) {
    const auto manner = static_cast<NumberManner>(i);
    if (const std::size_t count = numberedAlike(candidates, manner); count > most) {
      most = count;
      best = manner;
    }
  }
  return best;
}

/// Its words or its number show it, where other sections have headings too.
bool isBorneOut(const Candidate& candidate) {
  if (candidate.manner == NumberManner::none) {
    return candidate.exact;
  }
  return atOwnNumber(candidate);
}

class Choice {
 public:
  Choice(std::span<const Candidate> candidates, std::span<const HeadingMark> marks)
      : candidates_(candidates), chosen_(marks) {}

  std::vector<HeadingMark> run() {
    const NumberManner manner = mannerOfReport(candidates_);
    if (manner != NumberManner::none) {
      const auto own = [&](const Candidate& each) { return each.manner == manner; };
      take([&](const Candidate& each) { return own(each) && atOwnNumber(each) && !each.weak; });
      take([&](const Candidate& each) { return own(each) && !each.weak; });
    }
    take([&](const Candidate& each) { return enough() && isBorneOut(each) && !each.weak; });
    take([&](const Candidate& each) {
      const bool own = each.manner == manner || each.manner == NumberManner::chinese;
      return own && enough() && isBorneOut(each);
    });
    constexpr std::size_t kMost = 5;
    const bool plain = enough() || namedPlainly(candidates_) >= kMost;
    take([&](const Candidate& each) { return plain && isPlain(each); });
    return std::move(taken_);
  }

 private:
  bool enough() const { return chosen_.count() >= kFewest; }

  /// All that `wanted` holds of, of sections that have none yet.
  template <class Wanted>
  void take(const Wanted& wanted) {
    std::vector<HeadingMark> found;
    for (const Candidate& each : candidates_) {
      if (!chosen_.has(each.mark.section) && wanted(each) && chosen_.inOrder(each.mark)) {
        found.push_back(each.mark);
      }
    }
    for (const HeadingMark& mark : found) {
      chosen_.add(mark.section, mark.place);
      taken_.push_back(mark);
    }
  }

  std::span<const Candidate> candidates_;
  Chosen chosen_;
  std::vector<HeadingMark> taken_;
};

}  // namespace

std::vector<HeadingMark> otherHeadings(std::span<const ShortLine> lines,
                                       std::span<const HeadingMark> marks) {
  std::vector<Candidate> candidates;
  for (const ShortLine& line : lines) {
    if (const auto candidate = candidateOf(line)) {
      candidates.push_back(*candidate);
    }
  }
  return Choice(candidates, marks).run();
}

}  // namespace gouji
