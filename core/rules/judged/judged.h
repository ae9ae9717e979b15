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
  const Report* previous;  ///< last year's, null where there is none to compare with
  const Ledger& ledger;    ///< of both
  std::span<const JudgedTie> ties;
};

/// One function a group of rules: pure, and silent on what cannot be decided.
using Family = std::vector<Finding> (*)(const Judged&);

std::vector<Finding> checkHeadings(const Judged& judged);    ///< ST01 ST02 ST04
std::vector<Finding> checkTables(const Judged& judged);      ///< ST05 ST06
std::vector<Finding> checkRows(const Judged& judged);        ///< ST07
std::vector<Finding> checkBlanks(const Judged& judged);      ///< CE01
std::vector<Finding> checkCells(const Judged& judged);       ///< CE02 to CE05
std::vector<Finding> checkTies(const Judged& judged);        ///< T201 T203 T301-T401 XY01-XY03
std::vector<Finding> checkPowers(const Judged& judged);      ///< T202
std::vector<Finding> checkTrends(const Judged& judged);      ///< XY04
std::vector<Finding> checkProse(const Judged& judged);       ///< TX01 to TX12 XY05
std::vector<Finding> checkSums(const Judged& judged);        ///< NA01 NA04
std::vector<Finding> checkStatements(const Judged& judged);  ///< NA02 NA03
std::vector<Finding> checkWording(const Judged& judged);     ///< NA05 NA06 XY06
std::vector<Finding> checkIdentity(const Judged& judged);    ///< ID01 to ID07
std::vector<Finding> checkContent(const Judged& judged);     ///< ST03 ST08 to ST13

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
