#include "core/rules/prose/wording.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/rules/judged/needs.h"
#include "core/text/unicode.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kRepeated{"「{0}」重复。请删去多余的字。",
                         "“{0}” stands twice. Take the repetition out."};
constexpr Text kMarks{"中文里用了半角标点，共 {0} 处，例如「{1}」。请改用全角标点。",
                      "{0} half-width punctuation marks stand in the Chinese text, as in “{1}”. "
                      "Use full-width ones."};
/// What stands about the tables may be torn cells.
bool isAboutTable(const Prose& prose) {
  return prose.section == SectionKey::disclosure || prose.section == SectionKey::requests ||
         prose.section == SectionKey::review;
}

constexpr std::size_t kShortest = 2;
constexpr std::size_t kLongest = 30;

bool isWord(View text) {
  constexpr View kCounting = U"一二三四五六七八九十百千每逐";
  return std::all_of(text.begin(), text.end(), isHan) &&
         std::any_of(text.begin(), text.end(), [&](char32_t c) { return c != text.front(); }) &&
         kCounting.find(text.front()) == kCounting.npos;
}

/// Where a word stands twice in a row: its first character and its length.
std::optional<std::pair<std::size_t, std::size_t>> repetition(View text) {
  for (std::size_t at = 0; at + 2 * kShortest <= text.size(); ++at) {
    for (std::size_t length = kShortest; length <= kLongest && at + 2 * length <= text.size();
         ++length) {
      const View word = text.substr(at, length);
      if (word == text.substr(at + length, length) && isWord(word)) {
        return std::pair(at, length);
      }
    }
  }
  return std::nullopt;
}

void checkRepetition(const Prose& prose, std::vector<Finding>& out) {
  if (const auto found = repetition(prose.text)) {
    const auto [at, length] = *found;
    out.push_back(finding("NA05", say(kRepeated, {printed(prose.quote(at, at + length))}),
                          prose.placesOf(at, at + 2 * length)));
  }
}

/// A mark between two Chinese characters that is printed half-width.
bool isHalfWidth(const Prose& prose, std::size_t at) {
  constexpr View kHalfWidth = U",;:?!";
  if (at == 0 || at + 1 >= prose.text.size() ||
      kHalfWidth.find(prose.text[at]) == kHalfWidth.npos || !isHan(prose.text[at - 1]) ||
      !isHan(prose.text[at + 1])) {
    return false;
  }
  return prose.quote(at, at + 1).size() == 1;
}

void checkMarks(const Report& report, std::vector<Finding>& out) {
  std::size_t count = 0;
  std::vector<Place> places;
  std::string example;
  for (const Prose& prose : report.prose) {
    if (isAboutTable(prose)) {
      continue;
    }
    for (std::size_t at = 0; at < prose.text.size(); ++at) {
      if (!isHalfWidth(prose, at)) {
        continue;
      }
      ++count;
      if (example.empty()) {
        const std::size_t from = at < 4 ? 0 : at - 4;
        const std::size_t to = std::min(prose.text.size(), at + 5);
        example = prose.quote(from, to);
        places = prose.placesOf(at, at + 1);
      }
    }
  }
  if (count > 0) {
    out.push_back(finding("NA05", say(kMarks, {count, printed(example)}), places));
  }
}

std::vector<Finding> checkWording(const Judged& judged) {
  std::vector<Finding> out;
  for (const Prose& prose : judged.report.prose) {
    if (!isAboutTable(prose)) {
      checkRepetition(prose, out);
    }
  }
  checkMarks(judged.report, out);
  return out;
}

/// The title, or a section's heading.
bool isHeading(const Prose& prose, const Report& report) {
  const auto places = prose.placesOf(0, prose.text.size());
  const auto begins = [&](const Place& place) {
    return !places.empty() && places.front().block == place.block;
  };
  return (!report.title.empty() && begins(report.title_place)) ||
         std::any_of(report.sections.begin(), report.sections.end(),
                     [&](const Section& each) { return begins(each.place); });
}

Decision proseRead(const Judged& judged, std::string_view /*rule*/) {
  const Report& report = judged.report;
  const bool read = std::any_of(report.prose.begin(), report.prose.end(), [&](const Prose& prose) {
    return !isAboutTable(prose) && !isHeading(prose, report);
  });
  return read ? Decision{} : undecided(OpenReason::absent);
}

constexpr RuleNeeds kNeeds[] = {{"NA05", proseRead}};

}  // namespace

const Family kWording{checkWording, kNeeds};

}  // namespace gouji::rules
