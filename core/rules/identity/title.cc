#include "core/rules/identity/title.h"

#include <algorithm>
#include <string>

#include "core/rules/judged/needs.h"
#include "core/text/date.h"
#include "core/text/fold.h"

namespace gouji::rules {
namespace {

using View = std::u32string_view;

constexpr Text kIncomplete{"标题「{0}」{1}。统一写法为「{2}{3}年政府信息公开工作年度报告」。",
                           "The title “{0}” {1}. It should read {2}{3}年政府信息公开工作年度报告."};
constexpr Text kNoYear{"没有写明年度", "tells no year"};
constexpr Text kNoUnit{"没有写明单位", "names no unit"};
constexpr Text kOtherWords{"不是“年度报告”", "does not say 年度报告 (annual report)"};

bool namesYear(View title) {
  for (std::size_t at = 0; at < title.size(); ++at) {
    std::size_t end = at;
    if (yearAt(title, end)) {
      return true;
    }
  }
  return false;
}

std::vector<Finding> checkTitle(const Judged& judged) {
  const Report& report = judged.report;
  if (report.title.empty() || !report.year) {
    return {};
  }
  const std::u32string title = fold(report.title, report.script == Script::traditional).text;
  constexpr View kWords[] = {U"年度报告", U"年报", U"年度工作报告", U"工作年度报告"};
  const bool words = std::any_of(std::begin(kWords), std::end(kWords),
                                 [&](View word) { return title.find(word) != title.npos; });
  const Text* fault = !namesYear(title)       ? &kNoYear
                      : report.agency.empty() ? &kNoUnit
                      : !words                ? &kOtherWords
                                              : nullptr;
  if (fault == nullptr) {
    return {};
  }
  return {finding(
      "ID01",
      say(kIncomplete, {printed(report.title), *fault, printed(report.agency), *report.year}),
      {report.title_place})};
}

Decision titleRead(const Judged& judged, std::string_view /*rule*/) {
  const bool title = !judged.report.title.empty();
  return firstOpen({title ? Decision{} : undecided(OpenReason::absent), yearKnown(judged.report)});
}

constexpr RuleNeeds kNeeds[] = {{"ID01", titleRead}};

}  // namespace

const Family kTitle{checkTitle, kNeeds};

}  // namespace gouji::rules
