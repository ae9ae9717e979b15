#include "core/rules/ties/judged_ties.h"

#include <algorithm>

namespace gouji::rules {
namespace {

/// Rules that add up a whole table.
constexpr std::string_view kWholeTable[] = {"T302"};

bool isStrange(const TableReading& table) {
  return !table.foreign.empty() || !table.unknown_rows.empty() || !table.repeated_rows.empty() ||
         !table.missing_rows.empty();
}

}  // namespace

std::vector<JudgedTie> judgedTies(const Report& report, const Ledger& ledger, bool with_previous) {
  std::vector<JudgedTie> ties;
  const auto add = [&](const Tie& tie) { ties.push_back({&tie, balanceOf(tie, ledger)}); };
  for (const TableReading& table : report.tables) {
    const bool strange = isStrange(table);
    for (const Tie& tie : tiesOf(table.row_set, table.table)) {
      const bool whole = std::find(std::begin(kWholeTable), std::end(kWholeTable), tie.rule) !=
                         std::end(kWholeTable);
      if (!strange || !whole) {
        add(tie);
      }
    }
    if (with_previous) {
      for (const Tie& tie : tiesWithPrevious(table.row_set, table.table)) {
        add(tie);
      }
    }
  }
  return ties;
}

}  // namespace gouji::rules
