#include "core/rules/identity/period.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/rules/identity/date_text.h"
#include "core/rules/judged/needs.h"
#include "core/text/date.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kYears{
    "标题的年度是 {0}，而「{1}」写的是 {2}。请核对，全文应为同一年度。",
    "The title is on {0}, and “{1}” on {2}. Check them: the report is on one year."};
constexpr Text kNotWhole{
    "统计期限「{0}」不是 {1} 年 1 月 1 日至 12 月 31 日。年度报告按公历年统计，请改正。",
    "The period “{0}” is not 1 January to 31 December {1}. The report covers the calendar year."};

/// A year that the preface gives the report: 编制2023年度政府信息公开工作年度报告.
struct OwnYear {
  int year = 0;
  const Prose* prose = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The year at `at`, with `end` behind it, where the words around it are said of this report.
std::optional<OwnYear> ownYear(const Prose& prose, std::size_t at, std::size_t end, int year) {
  constexpr std::size_t kNear = 24;
  constexpr View kMade[] = {U"编制", U"公布", U"发布", U"形成", U"撰写"};
  const View behind = View(prose.text).substr(end, kNear);
  const std::size_t word = behind.find(U"年度报告");
  const View between = behind.substr(0, word);
  const std::size_t from = at > 8 ? at - 8 : 0;
  const View before = View(prose.text).substr(from, at - from);
  const bool own = std::any_of(std::begin(kMade), std::end(kMade),
                               [&](View made) { return before.find(made) != before.npos; });
  if (word != behind.npos && own && between.find(U"信息公开") != between.npos &&
      between.find_first_of(U",;。<>") == between.npos) {
    return OwnYear{year, &prose, at, end + word + 4};
  }
  return std::nullopt;
}

std::vector<OwnYear> ownYears(const Report& report) {
  std::vector<OwnYear> all;
  for (const Prose& prose : report.prose) {
    if (prose.section) {
      break;
    }
    for (std::size_t at = 0; at < prose.text.size(); ++at) {
      std::size_t end = at;
      if (const auto year = yearAt(prose.text, end)) {
        if (const auto own = ownYear(prose, at, end, *year)) {
          all.push_back(*own);
        }
        at = end - 1;
      }
    }
  }
  return all;
}

/// The years of the period, where they are one.
std::optional<int> yearOfPeriod(const Report& report) {
  return report.period_from && report.period_to &&
                 report.period_from->year == report.period_to->year
             ? std::optional(report.period_from->year)
             : std::nullopt;
}

const Claim* periodClaim(const Report& report) {
  for (const Claim& claim : report.claims) {
    if (claim.kind == ClaimKind::period && claim.from == report.period_from &&
        claim.to == report.period_to) {
      return &claim;
    }
  }
  return nullptr;
}

Finding otherYear(const Report& report, std::string_view quote, int year,
                  std::vector<Place> places) {
  places.push_back(report.title_place);
  return finding("ID03", say(kYears, {*report.year, printed(quote), year}), std::move(places));
}

void checkYears(const Report& report, std::vector<Finding>& out) {
  if (report.title.empty()) {
    return;
  }
  if (const auto year = yearOfPeriod(report); year && *year != *report.year) {
    const Claim* claim = periodClaim(report);
    out.push_back(
        otherYear(report, claim != nullptr ? claim->quote : dateText(*report.period_from), *year,
                  claim != nullptr ? claim->places : std::vector<Place>{report.title_place}));
  }
  for (const OwnYear& own : ownYears(report)) {
    if (own.year != *report.year) {
      out.push_back(otherYear(report, own.prose->quote(own.begin, own.end), own.year,
                              own.prose->placesOf(own.begin, own.end)));
      return;
    }
  }
}

void checkWhole(const Report& report, std::vector<Finding>& out) {
  if (!report.period_from || !report.period_to) {
    return;
  }
  const Date& from = *report.period_from;
  const Date& to = *report.period_to;
  const bool whole =
      from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31 && from.year == to.year;
  const Claim* claim = periodClaim(report);
  if (!whole && claim != nullptr) {
    out.push_back(
        finding("ID04", say(kNotWhole, {printed(claim->quote), *report.year}), claim->places));
  }
}

std::vector<Finding> checkPeriod(const Judged& judged) {
  std::vector<Finding> out;
  if (judged.report.year) {
    checkYears(judged.report, out);
    checkWhole(judged.report, out);
  }
  return out;
}

Decision yearsNamed(const Judged& judged, std::string_view /*rule*/) {
  const Report& report = judged.report;
  const bool title = !report.title.empty();
  const bool named = yearOfPeriod(report) || !ownYears(report).empty();
  return firstOpen({yearKnown(report), title ? Decision{} : undecided(OpenReason::absent),
                    named ? Decision{} : notApplicable(OpenReason::not_stated)});
}

/// Its dates may have been lost in conversion.
bool speaksOfPeriod(const Report& report) {
  return std::any_of(report.prose.begin(), report.prose.end(), [](const Prose& prose) {
    return !prose.section && prose.text.find(U"期限") != std::u32string::npos;
  });
}

Decision periodRead(const Judged& judged, std::string_view /*rule*/) {
  const Report& report = judged.report;
  const Decision none = speaksOfPeriod(report) ? undecided(OpenReason::not_understood)
                                               : notApplicable(OpenReason::not_stated);
  return firstOpen({yearKnown(report), report.period_from && report.period_to ? Decision{} : none});
}

constexpr RuleNeeds kNeeds[] = {{"ID03", yearsNamed}, {"ID04", periodRead}};

}  // namespace

const Family kPeriod{checkPeriod, kNeeds};

}  // namespace gouji::rules
