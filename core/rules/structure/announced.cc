#include "core/rules/structure/announced.h"

#include <algorithm>
#include <optional>
#include <string>

#include "core/rules/structure/section_text.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kParts{"「{0}」与统一格式的六个部分不符。请改为六个部分，与正文一致。",
                      "“{0}” is not the form's six parts. Announce six, those that follow."};
constexpr Text kNamed{"「{0}」称有六个部分，只列出 {1} 个。请列全。",
                      "“{0}” announces six parts and names {1}. Name them all."};

/// 本报告由六部分组成: the number, and the parts named with it.
struct Announcement {
  int number = 0;
  std::ptrdiff_t named = 0;
  const Prose* prose = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::optional<Announcement> announcementIn(const Prose& prose) {
  constexpr View kNumbers = U"零一二三四五六七八九";
  constexpr View kTopics[] = {U"总体情况", U"主动公开", U"申请", U"复议", U"问题", U"其他"};
  const View text = prose.text;
  for (const View word : {U"个部分", U"部分", U"个方面", U"大部分"}) {
    const std::size_t at = text.find(word);
    if (at == View::npos || at == 0) {
      continue;
    }
    const std::size_t number = kNumbers.find(text[at - 1]);
    const std::size_t from = text.find_last_of(U"。.", at - 1);
    const std::size_t begin = std::max(from == View::npos ? 0 : from + 1, prose.sourceBegin(at));
    const std::size_t end = at + word.size();
    const View sentence = text.substr(begin, end - begin);
    if (number == View::npos || !hasAny(sentence, {U"报告", U"内容", U"全文", U"包括"})) {
      continue;
    }
    const auto named = std::count_if(std::begin(kTopics), std::end(kTopics), [&](View topic) {
      return sentence.find(topic) != View::npos;
    });
    return Announcement{static_cast<int>(number), named, &prose, begin, end};
  }
  return std::nullopt;
}

/// The first before the sections.
std::optional<Announcement> announcementIn(const Report& report) {
  for (const Prose& prose : report.prose) {
    if (!prose.section) {
      if (const auto found = announcementIn(prose)) {
        return found;
      }
    }
  }
  return std::nullopt;
}

std::vector<Finding> checkAnnounced(const Judged& judged) {
  constexpr int kSix = 6;
  constexpr int kFew = 3;
  constexpr std::size_t kQuoted = 30;
  const auto found = announcementIn(judged.report);
  if (!found) {
    return {};
  }
  const auto& [number, named, prose, begin, end] = *found;
  const std::string quote =
      printed(prose->quote(end - begin > kQuoted ? end - kQuoted : begin, end));
  if (number != kSix && number >= kFew) {
    return {finding("ST10", say(kParts, {quote}), prose->placesOf(begin, end))};
  }
  if (number == kSix && named >= kFew && named < kSix) {
    return {finding("ST10", say(kNamed, {quote, named}), prose->placesOf(begin, end))};
  }
  return {};
}

Decision partsAnnounced(const Judged& judged, std::string_view /*rule*/) {
  return announcementIn(judged.report) ? Decision{} : notApplicable(OpenReason::not_stated);
}

constexpr RuleNeeds kNeeds[] = {{"ST10", partsAnnounced}};

}  // namespace

const Family kAnnounced{checkAnnounced, kNeeds};

}  // namespace gouji::rules
