#include "core/rules/prose/wording.h"

#include <algorithm>
#include <set>

#include "core/text/fold.h"
#include "core/text/unicode.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kRepeated{"「{0}」重复。请删去多余的字。",
                         "“{0}” stands twice. Take the repetition out."};
constexpr Text kMarks{"中文里用了半角标点，共 {0} 处，例如「{1}」。请改用全角标点。",
                      "{0} half-width punctuation marks stand in the Chinese text, as in “{1}”. "
                      "Use full-width ones."};
constexpr Text kCopied{
    "{0}有 {1}% 的文字与上年报告相同。通知要求内容不得雷同，请按本年情况重写。",
    "{1}% of {0} stand in last year's report word for word. The notice forbids it: tell this "
    "year's work."};

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

/// Sentences of a section, years and figures left out: they change with every report.
std::vector<std::u32string> sentencesOf(const Section& section, bool traditional) {
  std::vector<std::u32string> all(1);
  for (const char32_t c : fold(section.text, traditional).text) {
    if (View(U"。.;!?").find(c) != View::npos) {
      all.emplace_back();
    } else if (!(c >= U'0' && c <= U'9')) {
      all.back() += c;
    }
  }
  constexpr std::size_t kTooShort = 8;
  std::erase_if(all, [](const std::u32string& each) { return each.size() < kTooShort; });
  return all;
}

void checkCopied(const Judged& judged, std::vector<Finding>& out) {
  constexpr std::size_t kEnough = 150;  // characters
  constexpr std::size_t kMuch = 80;     // of hundred
  for (const SectionKey key : {SectionKey::overview, SectionKey::problems}) {
    const Section* now = judged.report.section(key);
    const Section* before = judged.previous->section(key);
    if (now == nullptr || before == nullptr) {
      continue;
    }
    const auto old = sentencesOf(*before, judged.previous->script == Script::traditional);
    const std::set<std::u32string> known(old.begin(), old.end());
    std::size_t all = 0;
    std::size_t same = 0;
    for (const auto& sentence : sentencesOf(*now, judged.report.script == Script::traditional)) {
      all += sentence.size();
      same += known.contains(sentence) ? sentence.size() : 0;
    }
    if (all >= kEnough && same * 100 >= all * kMuch) {
      out.push_back(finding(key == SectionKey::overview ? "NA06" : "XY06",
                            say(kCopied, {quoted(printed(now->heading)), same * 100 / all}),
                            {now->place}));
    }
  }
}

}  // namespace

std::vector<Finding> checkWording(const Judged& judged) {
  std::vector<Finding> out;
  for (const Prose& prose : judged.report.prose) {
    if (!isAboutTable(prose)) {
      checkRepetition(prose, out);
    }
  }
  checkMarks(judged.report, out);
  if (judged.previous != nullptr) {
    checkCopied(judged, out);
  }
  return out;
}

}  // namespace gouji::rules
