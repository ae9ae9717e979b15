#include "core/rules/prose/copied.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "core/rules/judged/needs.h"
#include "core/text/fold.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kCopied{
    "{0}有 {1}% 的文字与上年报告相同。通知要求内容不得雷同，请按本年情况重写。",
    "{1}% of {0} stand in last year's report word for word. The notice forbids it: tell this "
    "year's work."};

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

/// How much of a section stands in last year's report, sentence for sentence.
struct Likewise {
  std::size_t all = 0;   ///< characters, short sentences left out
  std::size_t same = 0;  ///< of these, in sentences that last year's section has too

  bool tells() const {
    constexpr std::size_t kEnough = 150;
    return all >= kEnough;
  }
};

/// Empty where one of the reports has no such section, or there is none to compare with.
std::optional<Likewise> likewise(const Judged& judged, SectionKey key) {
  const Section* now = judged.report.section(key);
  const Section* before = judged.previous == nullptr ? nullptr : judged.previous->section(key);
  if (now == nullptr || before == nullptr) {
    return std::nullopt;
  }
  const auto old = sentencesOf(*before, judged.previous->script == Script::traditional);
  const std::set<std::u32string> known(old.begin(), old.end());
  Likewise made;
  for (const auto& sentence : sentencesOf(*now, judged.report.script == Script::traditional)) {
    made.all += sentence.size();
    made.same += known.contains(sentence) ? sentence.size() : 0;
  }
  return made;
}

std::vector<Finding> checkOverview(const Judged& judged) {
  return findCopied(judged, SectionKey::overview, "NA06");
}

Decision overviewCompared(const Judged& judged, std::string_view /*rule*/) {
  return sectionsCompared(judged, SectionKey::overview);
}

constexpr RuleNeeds kNeeds[] = {{"NA06", overviewCompared}};

}  // namespace

const Family kCopiedOverview{checkOverview, kNeeds};

std::vector<Finding> findCopied(const Judged& judged, SectionKey key, std::string_view rule) {
  constexpr std::size_t kMuch = 80;  // of hundred
  const auto found = likewise(judged, key);
  if (!found || !found->tells() || found->same * 100 < found->all * kMuch) {
    return {};
  }
  const Section* section = judged.report.section(key);
  return {finding(rule,
                  say(kCopied, {quoted(printed(section->heading)), found->same * 100 / found->all}),
                  {section->place})};
}

Decision sectionsCompared(const Judged& judged, SectionKey key) {
  if (const Decision given = previousGiven(judged); !given.passed()) {
    return given;
  }
  const auto found = likewise(judged, key);
  return !found           ? undecided(OpenReason::absent)
         : found->tells() ? Decision{}
                          : undecided(OpenReason::too_short);
}

}  // namespace gouji::rules
