#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <vector>

#include "core/recognise/table/figures/choose.h"
#include "tests/support/properties.h"

namespace gouji {
namespace {

constexpr std::array<const char*, 3> kRows = {"new", "carried_in", "total"};
constexpr std::array<const char*, 3> kColumns = {"natural_person", "commercial", "total"};

ConceptId cellAt(std::size_t row, std::size_t column) {
  return findConcept(std::string("requests.") + kRows[row] + '.' + kColumns[column]).value();
}

/// In a small table of three rows: the last column is the sum of the others, and so is the last
/// row.
std::vector<Tie> smallTies() {
  std::vector<Tie> ties(6);
  for (std::size_t i = 0; i < 3; ++i) {
    ties[i].left.terms = {{1, cellAt(i, 2)}};
    ties[i].right.terms = {{1, cellAt(i, 0)}, {1, cellAt(i, 1)}};
    ties[i + 3].left.terms = {{1, cellAt(2, i)}};
    ties[i + 3].right.terms = {{1, cellAt(0, i)}, {1, cellAt(1, i)}};
  }
  return ties;
}

Reading anyReading() {
  Reading made;
  const int a = test::anyIn(0, 3);
  const int b = test::anyIn(0, 3);
  const bool holds = test::anyIn(0, 4) > 0;
  for (const int value : {a, b, holds ? a + b : test::anyIn(0, 5)}) {
    Slot slot;
    slot.present = true;
    slot.raw = std::to_string(value);
    slot.figure = readFigure(slot.raw);
    made.push_back(slot);
  }
  return made;
}

std::vector<RowOptions> anyRows() {
  std::vector<RowOptions> rows(3);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    rows[row].cells = {cellAt(row, 0), cellAt(row, 1), cellAt(row, 2)};
    for (int count = test::anyIn(1, 4); count > 0; --count) {
      rows[row].readings.push_back(anyReading());
    }
  }
  return rows;
}

std::string textOf(const Reading& reading) {
  return reading[0].raw + ' ' + reading[1].raw + ' ' + reading[2].raw;
}

using Texts = std::vector<std::vector<std::string>>;

Texts textsOf(const std::vector<RowOptions>& rows) {
  Texts all;
  for (const RowOptions& row : rows) {
    auto& texts = all.emplace_back();
    for (const Reading& reading : row.readings) {
      texts.push_back(textOf(reading));
    }
  }
  return all;
}

bool rowHolds(const Reading& row) {
  return row[0].assumed() + row[1].assumed() == row[2].assumed();
}

/// By looking at every way to read the table: the readings that take part in one that holds; empty
/// where none does.
Texts tried(const std::vector<RowOptions>& rows) {
  std::array<std::vector<bool>, 3> live;
  for (std::size_t row = 0; row < 3; ++row) {
    live[row].assign(rows[row].readings.size(), false);
  }
  bool any = false;
  for (std::size_t a = 0; a < live[0].size(); ++a) {
    for (std::size_t b = 0; b < live[1].size(); ++b) {
      for (std::size_t c = 0; c < live[2].size(); ++c) {
        const Reading& first = rows[0].readings[a];
        const Reading& second = rows[1].readings[b];
        const Reading& sum = rows[2].readings[c];
        bool holds = rowHolds(first) && rowHolds(second) && rowHolds(sum);
        for (std::size_t column = 0; column < 3; ++column) {
          holds =
              holds && first[column].assumed() + second[column].assumed() == sum[column].assumed();
        }
        if (holds) {
          live[0][a] = live[1][b] = live[2][c] = any = true;
        }
      }
    }
  }
  Texts all(any ? 3 : 0);
  for (std::size_t row = 0; row < all.size(); ++row) {
    for (std::size_t i = 0; i < live[row].size(); ++i) {
      if (live[row][i]) {
        all[row].push_back(textOf(rows[row].readings[i]));
      }
    }
  }
  return all;
}

/// One of the ways holds, so that few of the tables tell nothing.
void makeHold(std::vector<RowOptions>& rows) {
  Reading sum = rows[0].readings.back();
  for (const std::size_t row : {0U, 1U}) {
    Reading& each = rows[row].readings.back();
    each[2].raw = (each[0].assumed() + each[1].assumed()).toString();
    each[2].figure = readFigure(each[2].raw);
  }
  for (std::size_t column = 0; column < 3; ++column) {
    sum[column].raw =
        (rows[0].readings.back()[column].assumed() + rows[1].readings.back()[column].assumed())
            .toString();
    sum[column].figure = readFigure(sum[column].raw);
  }
  rows[2].readings.back() = sum;
}

RC_GTEST_PROP(ChooseProperties, LeavesWhatTakesPartInAWayThatHolds, ()) {
  auto rows = anyRows();
  makeHold(rows);
  const Texts expected = tried(rows);
  RC_ASSERT(expected.size() == 3U);
  RC_ASSERT(choose(rows, smallTies()));
  RC_ASSERT(textsOf(rows) == expected);
}

RC_GTEST_PROP(ChooseProperties, LeavesWhatHoldsInItsRowWhereNoWayDoes, ()) {
  auto rows = anyRows();
  if (!tried(rows).empty()) {
    RC_SUCCEED("told by the other property");
  }
  const auto before = rows;
  const bool held = choose(rows, smallTies());
  for (std::size_t row = 0; row < rows.size(); ++row) {
    Texts expected(1);
    const bool any =
        std::any_of(before[row].readings.begin(), before[row].readings.end(), rowHolds);
    for (const Reading& each : before[row].readings) {
      if (!any || rowHolds(each)) {
        expected[0].push_back(textOf(each));
      }
    }
    RC_ASSERT(!rows[row].readings.empty());
    if (!held) {
      RC_ASSERT(textsOf(rows)[row] == expected[0]);
    }
    for (const Reading& each : rows[row].readings) {
      RC_ASSERT(std::find(expected[0].begin(), expected[0].end(), textOf(each)) !=
                expected[0].end());
    }
  }
}

}  // namespace
}  // namespace gouji
