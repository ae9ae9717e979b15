#include "core/recognise/printed_edition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/form/editions/edition_list.h"

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Table three read as one of 2019 with all of its rows but `without`.
TableReading readAs2019(std::vector<std::string> without) {
  TableReading table;
  table.table = FormTable::requests;
  table.row_set = EditionId::e2019;
  table.is_table = true;
  table.missing_rows = std::move(without);
  for (const FormRow& row : editionOf(EditionId::e2019).request_rows) {
    const std::string key(row.key);
    if (std::find(table.missing_rows.begin(), table.missing_rows.end(), key) ==
        table.missing_rows.end()) {
      table.rows.push_back({key, LabelMatch::exact, key, {}});
    }
  }
  return table;
}

TEST(SettleEdition, RowsLeftOutTellNoEdition) {
  TableReading table = readAs2019({"granted", "other"});
  settleEdition({}, {}, EditionId::e2021, table);
  EXPECT_EQ(table.row_set, EditionId::e2021);
  EXPECT_THAT(table.missing_rows, ElementsAre("granted", "other.not_corrected_in_time",
                                              "other.fee_not_paid_in_time", "other.other"));
}

TEST(SettleEdition, ARowThatIsPrintedDoes) {
  TableReading table = readAs2019({});
  settleEdition({}, {}, EditionId::e2021, table);
  EXPECT_EQ(table.row_set, EditionId::e2019);
  EXPECT_THAT(table.missing_rows, IsEmpty());
}

TEST(SettleEdition, WhatLooseTextMayStillHoldIsNotMissed) {
  TableReading table = readAs2019({"other"});
  table.is_table = false;
  settleEdition({}, {}, EditionId::e2021, table);
  EXPECT_EQ(table.row_set, EditionId::e2021);
  EXPECT_THAT(table.missing_rows,
              ElementsAre("other.not_corrected_in_time", "other.fee_not_paid_in_time"));
}

}  // namespace
}  // namespace gouji
