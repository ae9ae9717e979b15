#include "core/rules/previous/trends.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/rules/finding/cell_names.h"
#include "core/rules/judged/needs.h"

namespace gouji::rules {
namespace {

constexpr Text kJumps{
    "{0}与上年报告相比变化很大：{1}。请核对有无错填、漏填或单位（元、万元）不同。",
    "{0} has changed much since last year: {1}. Check for slips, omissions and mixed units "
    "(元, 万元)."};
constexpr Text kJump{"{0}由 {1} 变为 {2}", "{0} from {1} to {2}"};
constexpr Text kIdentical{
    "{0}的全部 {1} 格与上年报告完全相同。请核对是否沿用了上年的表。",
    "All {1} cells of {0} are the same as last year's. Check that last year's table was not kept."};

/// A figure above so many times the other is a jump, where both are large enough to tell.
constexpr int kTimes = 5;
constexpr int kLarge = 10;

struct Pair {
  const Fact* now;
  Decimal value;
  Decimal previous;
};

/// Both years' cells of a table. Empty where one is not there, not known or not sure.
struct Pairs {
  std::vector<Pair> known;
  bool complete = true;
};

Pairs pairsOf(const TableReading& table, const Judged& judged) {
  Pairs pairs;
  for (const Fact& fact : judged.report.facts) {
    if (conceptOf(fact.cell).table != table.table) {
      continue;
    }
    const Fact* before = judged.previous->fact(fact.cell);
    if (decided(&fact) && decided(before) && fact.figure.value && before->figure.value) {
      pairs.known.push_back({&fact, *fact.figure.value, *before->figure.value});
    } else {
      pairs.complete = false;
    }
  }
  return pairs;
}

bool isJump(const Pair& pair) {
  const Decimal low = std::min(pair.value, pair.previous);
  const Decimal high = std::max(pair.value, pair.previous);
  return low >= Decimal(kLarge) && high > low * Decimal(kTimes);
}

/// A cell whose row's total jumps as well goes without saying.
bool goesWithTotal(const Pair& pair, const std::vector<Pair>& jumps) {
  const Concept& cell = conceptOf(pair.now->cell);
  return cell.column != "total" && std::any_of(jumps.begin(), jumps.end(), [&](const Pair& other) {
           const Concept& total = conceptOf(other.now->cell);
           return total.column == "total" && total.row == cell.row;
         });
}

void addJumps(const TableReading& table, const std::vector<Pair>& known,
              std::vector<Finding>& out) {
  std::vector<Pair> jumps;
  std::copy_if(known.begin(), known.end(), std::back_inserter(jumps), isJump);
  std::vector<Argument> told;
  std::vector<std::string> names;
  std::vector<Place> places;
  for (const Pair& pair : jumps) {
    if (goesWithTotal(pair, jumps)) {
      continue;
    }
    told.push_back(
        say(kJump, {CellName{pair.now->cell, table.row_set}, pair.previous, pair.value}));
    names.push_back(conceptOf(pair.now->cell).name);
    places.push_back(pair.now->place);
  }
  if (!told.empty()) {
    out.push_back(finding("XY04", say(kJumps, {tableTitle(table.table), listed(std::move(told))}),
                          std::move(places), std::move(names)));
  }
}

/// Enough was done in the year that two years alike are no chance: a figure of ten, or three.
bool tells(const std::vector<Pair>& known) {
  std::size_t cells = 0;
  for (const Pair& pair : known) {
    const Concept& cell = conceptOf(pair.now->cell);
    const bool state = cell.measure == Measure::stock;  // may well stay
    const bool sum = cell.column == "total" || cell.row == "total";
    if (state || sum || pair.value == Decimal(0)) {
      continue;
    }
    ++cells;
    if (pair.value >= Decimal(kLarge) || cells >= 3) {
      return true;
    }
  }
  return false;
}

bool allAlike(const std::vector<Pair>& known) {
  return std::all_of(known.begin(), known.end(),
                     [](const Pair& pair) { return pair.value == pair.previous; });
}

void addIdentical(const TableReading& table, const Pairs& pairs, std::vector<Finding>& out) {
  if (!pairs.complete || !allAlike(pairs.known) || !tells(pairs.known)) {
    return;
  }
  out.push_back(finding("XY04", say(kIdentical, {tableTitle(table.table), pairs.known.size()}),
                        {table.place}, {rowConcept(table.table, "*")}));
}

std::vector<Finding> checkTrends(const Judged& judged) {
  std::vector<Finding> out;
  if (judged.previous == nullptr) {
    return out;
  }
  for (const TableReading& table : judged.report.tables) {
    const Pairs pairs = pairsOf(table, judged);
    addJumps(table, pairs.known, out);
    addIdentical(table, pairs, out);
  }
  return out;
}

/// Why a cell of this table, or of last year's, is not known.
OpenReason whyIncomplete(const TableReading& table, const Judged& judged) {
  Linear cells;
  for (const Concept& cell : concepts()) {
    if (cell.table == table.table && isIn(cell, table.row_set)) {
      const Linear one = linearOf(cell.name);
      cells = std::move(cells) + one + lastYears(one);
    }
  }
  return whyUnknown(cells, judged.ledger);
}

/// Figures of both years were compared; and where all that are known are alike, none is unknown.
Decision yearsCompared(const Judged& judged, std::string_view rule) {
  const Decision given = previousGiven(judged);
  if (const Decision read = firstOpen({given, everyTableRead(judged, rule)}); !read.passed()) {
    return read;
  }
  for (const TableReading& table : judged.report.tables) {
    const Pairs pairs = pairsOf(table, judged);
    if (!pairs.complete && allAlike(pairs.known)) {
      return undecided(whyIncomplete(table, judged));
    }
  }
  return {};
}

constexpr RuleNeeds kNeeds[] = {{"XY04", yearsCompared}};

}  // namespace

const Family kTrends{checkTrends, kNeeds};

}  // namespace gouji::rules
