#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "core/form/balance.h"
#include "core/report/report.h"
#include "core/rules/finding/finding.h"
#include "core/rules/finding/message.h"
#include "core/rules/judged/decision.h"

namespace gouji::rules {

/// A tie of one of the report's tables, and what it comes to.
struct JudgedTie {
  const Tie* tie = nullptr;
  Balance balance;
};

/// What every rule is given. Views of what judge() was called with.
struct Judged {
  const Document& document;
  const Report& report;
  const Report* given;     ///< what is said to be last year's, null where nothing was given
  const Report* previous;  ///< the same where it can be compared with, else null
  const Ledger& ledger;    ///< of both
  std::span<const JudgedTie> ties;
};

/// A rule, and whether it was decided on a report where it found nothing.
struct RuleNeeds {
  std::string_view rule;
  Decision (*decide)(const Judged& judged, std::string_view rule);
};

/// Rules that are found together.
struct Family {
  /// Pure, and silent on what cannot be decided. Null where another family finds for them.
  std::vector<Finding> (*find)(const Judged&);
  std::span<const RuleNeeds> rules;
};

/// A finding at the rule's usual level.
Finding finding(std::string_view rule, Message message, std::vector<Place> places,
                std::vector<std::string> concepts = {});

/// The table as a reader would name it: "第三部分表格（依申请公开）".
const Text& tableTitle(FormTable table);

/// The fact is printed and read without doubt.
inline bool decided(const Fact* fact) {
  return fact != nullptr && fact->sure;
}

}  // namespace gouji::rules
