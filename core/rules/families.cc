#include "core/rules/families.h"

#include "core/rules/cells/blanks.h"
#include "core/rules/cells/cells.h"
#include "core/rules/identity/notice.h"
#include "core/rules/identity/other_years.h"
#include "core/rules/identity/period.h"
#include "core/rules/identity/published.h"
#include "core/rules/identity/title.h"
#include "core/rules/identity/unit.h"
#include "core/rules/previous/comparisons.h"
#include "core/rules/previous/copied_problems.h"
#include "core/rules/previous/follow_on.h"
#include "core/rules/previous/previous.h"
#include "core/rules/previous/trends.h"
#include "core/rules/prose/against_tables.h"
#include "core/rules/prose/copied.h"
#include "core/rules/prose/statements.h"
#include "core/rules/prose/sums.h"
#include "core/rules/prose/wording.h"
#include "core/rules/structure/announced.h"
#include "core/rules/structure/content.h"
#include "core/rules/structure/headings.h"
#include "core/rules/structure/overview.h"
#include "core/rules/structure/rows.h"
#include "core/rules/structure/sections.h"
#include "core/rules/structure/tables.h"
#include "core/rules/structure/unplaced.h"
#include "core/rules/ties/powers.h"
#include "core/rules/ties/ties.h"

namespace gouji::rules {

std::span<const Family* const> families() {
  static constexpr const Family* kAll[] = {
      &kSections,  &kHeadings,    &kTables,         &kRows,           &kContent,  &kOverview,
      &kAnnounced, &kBlanks,      &kCells,          &kTies,           &kPowers,   &kAgainstTables,
      &kSums,      &kStatements,  &kWording,        &kCopiedOverview, &kTitle,    &kUnit,
      &kPeriod,    &kPublished,   &kNotice,         &kOtherYears,     &kPrevious, &kFollowOn,
      &kTrends,    &kComparisons, &kCopiedProblems, &kUnplaced,
  };
  return kAll;
}

}  // namespace gouji::rules
