#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "core/form/editions/edition_list.h"
#include "core/recognise/recognise.h"
#include "tests/support/form_builder.h"

namespace gouji::test {

/// The first of the seven figures in the grid of table three.
inline constexpr int kFirstFigure = 3;

inline std::string editionName(const testing::TestParamInfo<EditionId>& info) {
  return "edition" + std::string(editionOf(info.param).name);
}

/// Those of the program that the test is linked into.
inline std::vector<EditionId> everyEdition() {
  std::vector<EditionId> all;
  for (const Edition& edition : editions()) {
    all.push_back(edition.id);
  }
  return all;
}

/// A form of each edition, and reports with tables that are not as it makes them.
class RecogniseFixture : public testing::TestWithParam<EditionId> {
 protected:
  FormBuilder form{GetParam(), editionOf(GetParam()).first_year + 1};

  Table disclosure() const { return form.table(FormTable::disclosure); }
  Table requests() const { return form.table(FormTable::requests); }
  Table review() const { return form.table(FormTable::review); }

  std::vector<Table> tables() const { return {disclosure(), requests(), review()}; }

  /// With the table at `index` so.
  Report withTable(std::size_t index, std::vector<Block> blocks) const {
    std::vector<std::vector<Block>> all{{disclosure()}, {requests()}, {review()}};
    all.at(index) = std::move(blocks);
    return recognise(form.document({all[0], all[1], all[2]}));
  }
  Report withRequests(std::vector<Block> blocks) const { return withTable(1, std::move(blocks)); }
};

}  // namespace gouji::test
