#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "core/rules/ties/repair.h"
#include "tests/support/properties.h"

namespace gouji::rules {
namespace {

constexpr std::array<const char*, 3> kRows = {"reconsideration", "litigation_direct",
                                              "litigation_after_reconsideration"};
constexpr std::array<const char*, 5> kColumns = {"upheld", "corrected", "other", "pending",
                                                 "total"};

ConceptId cellAt(std::size_t row, std::size_t column) {
  return findConcept(std::string("review.") + kRows[row] + '.' + kColumns[column]).value();
}

/// A table of three rows and five columns: the last of each is the sum of the others.
std::vector<Tie> madeTies() {
  std::vector<Tie> ties;
  for (std::size_t row = 0; row < kRows.size(); ++row) {
    Tie& tie = ties.emplace_back();
    tie.rule = "T401";
    tie.table = FormTable::review;
    tie.right.terms = {{1, cellAt(row, 4)}};
    for (std::size_t column = 0; column < 4; ++column) {
      tie.left.terms.push_back({1, cellAt(row, column)});
    }
  }
  for (std::size_t column = 0; column < kColumns.size(); ++column) {
    Tie& tie = ties.emplace_back();
    tie.rule = "T401";
    tie.table = FormTable::review;
    tie.left.terms = {{1, cellAt(0, column)}, {1, cellAt(1, column)}};
    tie.right.terms = {{1, cellAt(2, column)}};
  }
  return ties;
}

/// A table on which every tie holds, some of its cells spoilt.
struct Spoilt {
  std::vector<Tie> ties = madeTies();
  std::vector<const Tie*> judged;
  std::vector<BrokenTie> broken;
  Ledger ledger;
  std::vector<Change> mends;  ///< what was done to it, backwards

  explicit Spoilt(std::size_t cells) {
    std::array<std::array<int, 5>, 3> values{};
    for (std::size_t column = 0; column < 4; ++column) {
      values[0][column] = test::anyIn(0, 40);
      values[1][column] = test::anyIn(0, 40);
      values[2][column] = values[0][column] + values[1][column];
      for (auto& row : values) {
        row[4] += row[column];
      }
    }
    for (std::size_t row = 0; row < 3; ++row) {
      for (std::size_t column = 0; column < 5; ++column) {
        ledger.enter(FigureSource::table, cellAt(row, column),
                     {Entry::State::value, values[row][column]});
      }
    }
    std::set<ConceptId> spoilt;
    while (spoilt.size() < cells) {
      const auto row = test::anyIn<std::size_t>(0, 3);
      const auto column = test::anyIn<std::size_t>(0, 5);
      const ConceptId cell = cellAt(row, column);
      if (spoilt.insert(cell).second) {
        const int right = values[row][column];
        const int wrong = (right + test::anyIn(1, 90)) % 400;  // no figure is larger
        ledger.enter(FigureSource::table, cell, {Entry::State::value, wrong});
        mends.push_back({cell, wrong, right});
      }
    }
    for (const Tie& tie : ties) {
      judged.push_back(&tie);
      const Balance balance = balanceOf(tie, ledger);
      if (balance.fails()) {
        broken.push_back({&tie, balance});
      }
    }
  }

  std::vector<Diagnosis> diagnoses() const {
    return repair(
        judged, broken, ledger, [](std::span<const Change>) { return 0; },
        [](const Change&) { return false; });
  }

  /// All of `mended` hold, and no tie fails that held.
  bool isMendedBy(const std::vector<std::size_t>& mended, std::span<const Change> changes) const {
    const auto holds = [&](const Tie& tie) {
      return balanceOf(tie, ledger, changes).outcome == Balance::Outcome::holds;
    };
    return std::all_of(mended.begin(), mended.end(),
                       [&](std::size_t i) { return holds(*broken[i].tie); }) &&
           std::all_of(ties.begin(), ties.end(), [&](const Tie& tie) {
             return balanceOf(tie, ledger).fails() || holds(tie);
           });
  }

  /// Every change of one cell that mends these ties, by trying all cells and values.
  std::vector<Change> singles(const std::vector<std::size_t>& mended) const {
    std::vector<Change> all;
    for (std::size_t row = 0; row < 3; ++row) {
      for (std::size_t column = 0; column < 5; ++column) {
        const ConceptId cell = cellAt(row, column);
        const Decimal old = ledger.at(FigureSource::table, cell).value;
        for (const std::size_t i : mended) {
          const auto to = mendingValue(*broken[i].tie, broken[i].balance, cell, old);
          if (!to || to->isNegative()) {
            continue;
          }
          const Change change{cell, old, *to};
          if (isMendedBy(mended, {&change, 1}) &&
              std::find(all.begin(), all.end(), change) == all.end()) {
            all.push_back(change);
          }
        }
      }
    }
    return all;
  }
};

void expectSound(const Spoilt& spoilt) {
  const auto diagnoses = spoilt.diagnoses();
  RC_ASSERT(diagnoses.empty() == spoilt.broken.empty());
  std::vector<bool> explained(spoilt.broken.size(), false);
  for (const Diagnosis& diagnosis : diagnoses) {
    for (const std::size_t i : diagnosis.broken) {
      explained.at(i) = true;
    }
    const auto singles = spoilt.singles(diagnosis.broken);
    for (const Correction& correction : diagnosis.corrections) {
      RC_ASSERT(!correction.changes.empty());
      RC_ASSERT(spoilt.isMendedBy(diagnosis.broken, correction.changes));
      RC_ASSERT(singles.empty() || correction.changes.size() == 1U);
      RC_ASSERT(correction.changes.size() > 1U ||
                std::find(singles.begin(), singles.end(), correction.changes[0]) != singles.end());
    }
    if (!diagnosis.corrections.empty() && !singles.empty()) {
      RC_ASSERT(diagnosis.corrections.size() == singles.size());
    }
  }
  RC_ASSERT(std::count(explained.begin(), explained.end(), false) == 0);
}

RC_GTEST_PROP(RepairProperties, OneWrongCellIsFound, ()) {
  const Spoilt spoilt(1);
  expectSound(spoilt);
  // It stands in a row's tie and in a column's, and no other cell stands in both.
  const auto diagnoses = spoilt.diagnoses();
  RC_ASSERT(diagnoses.size() == 1U);
  RC_ASSERT(diagnoses[0].certain());
  RC_ASSERT(diagnoses[0].corrections[0].changes == spoilt.mends);
}

RC_GTEST_PROP(RepairProperties, WhatMendsTwoWrongCellsIsSoundAndSmallest, ()) {
  const Spoilt spoilt(2);
  expectSound(spoilt);
}

}  // namespace
}  // namespace gouji::rules
