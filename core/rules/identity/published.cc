#include "core/rules/identity/published.h"

#include <string>

#include "core/organ/organ.h"
#include "core/rules/identity/date_text.h"
#include "core/rules/judged/needs.h"
#include "core/text/date.h"

namespace gouji::rules {
namespace {

constexpr Text kLate{
    "发布日期 {0} 晚于 {1}（{2}）。以后年度请按时发布；日期是网站迁移等造成的，请更正发布日期。",
    "Published on {0}, after {1} ({2}). Publish in time; where the date comes from a site's move, "
    "correct it."};
constexpr Text kDepartments{"部门和乡镇的期限", "the date for departments and townships"};
constexpr Text kCounties{"县级汇总报告的期限", "the date for counties' consolidated reports"};
constexpr Text kCities{"市级汇总报告的期限", "the date for cities' consolidated reports"};
constexpr Text kLast{"最后的期限", "the last date for anyone"};
constexpr Text kUnclear{"部门的期限；机关类别不明，请自行核对",
                        "the date for departments; the kind of organ cannot be told"};

/// A report is on the year before.
bool isPlausible(const Report& report) {
  return report.published->year > *report.year;
}

/// The day by which the report is due, and whose day that is.
struct Due {
  Date day;
  const Text* whose;
  Severity level = Severity::warning;
};

Due dueDayOf(const Report& report) {
  const int next = *report.year + 1;
  const Date january{next, 1, 31};
  const Date march{next, 3, 31};
  const auto due = [&](const DueDay& day) { return Date{next, day.month, day.day}; };
  const Demands demands = demandsOn(report.year);
  switch (organOf(report.agency)) {
    case Organ::department:
    case Organ::township:
      return {january, &kDepartments};
    case Organ::county:
      return {due(demands.counties), due(demands.counties) < march ? &kCounties : &kLast};
    case Organ::city:
      return {due(demands.cities), due(demands.cities) < march ? &kCities : &kLast};
    case Organ::province:
      break;
    case Organ::unclear:
      if (*report.published <= march) {
        return {january, &kUnclear, Severity::note};
      }
      break;
  }
  return {march, &kLast};
}

std::vector<Finding> checkPublished(const Judged& judged) {
  const Report& report = judged.report;
  if (!report.year || !report.published || !isPlausible(report)) {
    return {};
  }
  const Due due = dueDayOf(report);
  if (*report.published <= due.day) {
    return {};
  }
  Finding late =
      finding("ID05", say(kLate, {dateText(*report.published), dateText(due.day), *due.whose}),
              {report.title_place});
  late.severity = due.level;
  return {std::move(late)};
}

Decision dateRead(const Judged& judged, std::string_view /*rule*/) {
  const Report& report = judged.report;
  if (!report.year || !report.published) {
    return firstOpen({yearKnown(report), undecided(OpenReason::absent)});
  }
  return isPlausible(report) ? Decision{} : undecided(OpenReason::unsure);
}

constexpr RuleNeeds kNeeds[] = {{"ID05", dateRead}};

}  // namespace

const Family kPublished{checkPublished, kNeeds};

}  // namespace gouji::rules
