#include "core/rules/identity/notice.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/form/editions/edition_list.h"
#include "core/rules/judged/needs.h"
#include "core/text/fold.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kOtherNotice{
    "引用了「{0}」，那是 {1} 年度报告的通知；{2} 年度应当依据{3}。",
    "“{0}” is cited, the notice for reports on {1}; a report on {2} rests on {3}."};

struct Notice {
  std::u32string number;
  EditionId edition;
};

/// The numbers that notices are cited by, in square and in round brackets.
const std::vector<Notice>& notices() {
  static const auto all = [] {
    std::vector<Notice> made;
    for (const Edition& edition : editions()) {
      for (const std::string_view number : edition.notices) {
        std::u32string folded = fold(number).text;
        made.push_back({folded, edition.id});
        std::replace(folded.begin(), folded.end(), U'[', U'(');
        std::replace(folded.begin(), folded.end(), U']', U')');
        made.push_back({std::move(folded), edition.id});
      }
    }
    return made;
  }();
  return all;
}

/// Where the prose cites one.
struct Citation {
  const Notice* notice;
  const Prose* prose;
  std::size_t at;
};

std::vector<Citation> citationsIn(const Report& report) {
  std::vector<Citation> all;
  for (const Prose& prose : report.prose) {
    for (const Notice& notice : notices()) {
      const std::size_t found = prose.text.find(notice.number);
      const std::size_t from = found == prose.text.npos ? 0 : found > 6 ? found - 6 : 0;
      if (found != prose.text.npos &&
          View(prose.text).substr(from, found - from).find(U"公开") != View::npos) {
        all.push_back({&notice, &prose, found});
      }
    }
  }
  return all;
}

/// The edition in force for the report's year, where there is one.
std::optional<EditionId> ownEdition(const Report& report) {
  return report.year ? editionForYear(*report.year) : std::nullopt;
}

std::vector<Finding> checkNotice(const Judged& judged) {
  const auto own = ownEdition(judged.report);
  const auto citations = citationsIn(judged.report);
  if (!own || citations.empty() ||
      std::any_of(citations.begin(), citations.end(),
                  [&](const Citation& each) { return each.notice->edition == *own; })) {
    return {};
  }
  const Citation& last = citations.back();
  const Edition& cited = editionOf(last.notice->edition);
  const auto last_year = lastYearOf(cited);
  const std::string years = std::to_string(cited.first_year) + "-" +
                            (last_year ? std::to_string(*last_year) : std::string());
  return {finding(
      "ID06", say(kOtherNotice, {cited.basis, years, *judged.report.year, editionOf(*own).basis}),
      last.prose->placesOf(last.at, last.at + last.notice->number.size()))};
}

Decision noticeCited(const Judged& judged, std::string_view /*rule*/) {
  if (!ownEdition(judged.report)) {
    return firstOpen({yearKnown(judged.report), notApplicable(OpenReason::not_demanded)});
  }
  return citationsIn(judged.report).empty() ? notApplicable(OpenReason::not_stated) : Decision{};
}

constexpr RuleNeeds kNeeds[] = {{"ID06", noticeCited}};

}  // namespace

const Family kNotice{checkNotice, kNeeds};

}  // namespace gouji::rules
