#include "core/rules/previous/previous.h"

#include <algorithm>
#include <utility>

#include "core/organ/same_organ.h"
#include "core/rules/judged/needs.h"

namespace gouji::rules {
namespace {

constexpr Text kSilent{"{0}，与上年比较的规则没有判断。", "{0}; nothing was compared with it."};

/// By PreviousFault; {0}, {1}: the names or years of this report and of the other.
constexpr Text kFaults[] = {
    {"", ""},
    {"作为上年报告给出的文件不是政府信息公开工作年度报告",
     "The file given as last year's is no annual report on government information disclosure"},
    {"作为上年报告给出的是空白表样", "The file given as last year's is a blank form"},
    {"作为上年报告给出的是 2019 年以前的旧式报告，没有可比的表格",
     "The report given as last year's is from before 2019 and has no tables to compare"},
    {"作为上年报告给出的就是本报告", "The report given as last year's is this report itself"},
    {"作为上年报告给出的是 {1} 年度的报告，本报告是 {0} 年度的",
     "The report given as last year's is on {1}, this one on {0}"},
    {"作为上年报告给出的是另一单位的报告（{1}），本报告的单位是{0}",
     "The report given as last year's is of another unit ({1}), this one of {0}"},
};

bool sameFigures(const Report& a, const Report& b) {
  return a.facts.size() == b.facts.size() &&
         std::equal(
             a.facts.begin(), a.facts.end(), b.facts.begin(),
             [](const Fact& x, const Fact& y) { return x.cell == y.cell && x.raw == y.raw; });
}

bool sameProse(const Report& a, const Report& b) {
  return a.sections.size() == b.sections.size() &&
         std::equal(a.sections.begin(), a.sections.end(), b.sections.begin(),
                    [](const Section& x, const Section& y) { return x.text == y.text; });
}

std::string yearText(const Report& report) {
  return report.year ? std::to_string(*report.year) : std::string();
}

std::vector<Finding> checkPrevious(const Judged& judged) {
  if (judged.given == nullptr) {
    return {};
  }
  const Report& report = judged.report;
  const Report& previous = *judged.given;
  const PreviousFault fault = previousFault(report, previous);
  if (fault == PreviousFault::none) {
    return {};
  }
  const bool years = fault == PreviousFault::other_year;
  Message what = say(kFaults[static_cast<std::size_t>(fault)],
                     {years ? yearText(report) : printed(report.agency),
                      years ? yearText(previous) : printed(previous.agency)});
  Finding made = finding("XY00", say(kSilent, {std::move(what)}), {});
  if (fault == PreviousFault::older_form) {
    made.severity = Severity::note;
  }
  return {std::move(made)};
}

Decision previousKnown(const Judged& judged, std::string_view /*rule*/) {
  if (judged.given == nullptr) {
    return notApplicable(OpenReason::no_previous);
  }
  const bool years = judged.report.year && judged.given->year;
  const bool names = !judged.report.agency.empty() && !judged.given->agency.empty();
  return firstOpen({years ? Decision{} : undecided(OpenReason::unknown_year),
                    names ? Decision{} : undecided(OpenReason::absent)});
}

constexpr RuleNeeds kNeeds[] = {{"XY00", previousKnown}};

}  // namespace

PreviousFault previousFault(const Report& report, const Report& previous) {
  switch (previous.kind) {
    case ReportKind::blank_form:
      return PreviousFault::blank_form;
    case ReportKind::older_form:
      return PreviousFault::older_form;
    case ReportKind::other_document:
      return PreviousFault::other_document;
    case ReportKind::report:
      break;
  }
  // Where the years differ, two reports alike are two reports, however much was copied.
  const bool years_known = report.year && previous.year;
  const bool years_differ = years_known && *report.year != *previous.year;
  if (!years_differ && sameFigures(report, previous) && sameProse(report, previous)) {
    return PreviousFault::same_report;
  }
  if (years_known && *previous.year != *report.year - 1) {
    return PreviousFault::other_year;
  }
  return mayBeSameOrgan(report.agency, previous.agency) ? PreviousFault::none
                                                        : PreviousFault::other_organ;
}

const Family kPrevious{checkPrevious, kNeeds};

}  // namespace gouji::rules
