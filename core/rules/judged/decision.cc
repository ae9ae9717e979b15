#include "core/rules/judged/decision.h"

#include <cstddef>

namespace gouji {
namespace {

struct Reason {
  std::string_view name;
  Text text;
};

/// By OpenReason.
constexpr Reason kReasons[] = {
    {"", {"", ""}},
    {"blank", {"空白或不是数字", "blank or no number"}},
    {"unsure", {"读不准", "not surely read"}},
    {"absent", {"没有读到", "not found in the document"}},
    {"unknown_year", {"年度不明", "year unknown"}},
    {"unclear_organ", {"机关类别不明", "kind of organ unclear"}},
    {"other_edition", {"表样没有这些格", "not in this form"}},
    {"other_rows", {"表中缺行、重行或有自设行", "rows missing, repeated or not the form's"}},
    {"no_previous", {"没有上年报告", "no report of last year"}},
    {"previous_unfit", {"上年报告不符", "last year's report does not fit"}},
    {"not_stated", {"没有相应表述", "nothing said of it"}},
    {"rough", {"约数或没有说全", "said roughly or in part"}},
    {"not_understood", {"表述没有读懂", "words not understood"}},
    {"too_short", {"文字太少", "too little text"}},
    {"not_demanded", {"该年度没有此项要求", "not demanded for its year"}},
    {"no_report", {"不是年度报告", "no such report"}},
};

}  // namespace

std::string_view openReasonName(OpenReason reason) {
  return kReasons[static_cast<std::size_t>(reason)].name;
}

Text openReasonText(OpenReason reason) {
  return kReasons[static_cast<std::size_t>(reason)].text;
}

void rules::Subjects::add(const Decision& one) {
  if (one.passed()) {
    decided_ = true;
  } else if (!open_) {
    open_ = one;
  }
}

Decision rules::Subjects::decision(const Decision& none) const {
  return decided_ ? Decision{} : open_.value_or(none);
}

}  // namespace gouji
