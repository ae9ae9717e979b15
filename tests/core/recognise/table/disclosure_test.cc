#include "core/recognise/table/disclosure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/table/read_form.h"

namespace gouji {
namespace {

using test::differencesIn;
using test::FormBuilder;
using test::paragraph;
using test::readBlocks;
using testing::ElementsAre;
using testing::IsEmpty;

FormBuilder form(EditionId edition = EditionId::e2021) {
  return FormBuilder(edition).fill();
}

Table table(EditionId edition = EditionId::e2021) {
  return form(edition).table(FormTable::disclosure);
}

TEST(ReadDisclosure, EveryCellOfEachEdition) {
  for (const EditionId edition : {EditionId::e2019, EditionId::e2021}) {
    SCOPED_TRACE(editionOf(edition).name);
    const auto result = readBlocks(readDisclosure, {table(edition)}, edition);
    ASSERT_TRUE(result);
    EXPECT_THAT(differencesIn(*result, form(edition)), IsEmpty());
    EXPECT_EQ(result->reading.table, FormTable::disclosure);
    EXPECT_EQ(result->reading.verdict, Verdict::proved);
    EXPECT_TRUE(result->reading.is_table);
    EXPECT_TRUE(result->reading.in_order);
    EXPECT_THAT(result->reading.missing_rows, IsEmpty());
    EXPECT_THAT(result->reading.foreign, IsEmpty());
  }
}

TEST(ReadDisclosure, TheEditionIsTheTablesNotTheYears) {
  const auto result = readBlocks(readDisclosure, {table(EditionId::e2019)}, EditionId::e2021);
  ASSERT_TRUE(result);
  EXPECT_EQ(result->reading.row_set, EditionId::e2019);
}

TEST(ReadDisclosure, ARowThatIsNotThere) {
  const auto result = readBlocks(readDisclosure, {test::withoutRow(table(), "行政强制")});
  ASSERT_TRUE(result);
  EXPECT_THAT(result->reading.missing_rows, ElementsAre("coercion"));
}

TEST(ReadDisclosure, ALabelInOtherWords) {
  FormBuilder other = form();
  other.label(FormTable::disclosure, "normative_documents", "行政规范牲文件");
  const auto result = readBlocks(readDisclosure, {other.table(FormTable::disclosure)});
  ASSERT_TRUE(result);
  EXPECT_THAT(differencesIn(*result, form()), IsEmpty());
  const auto& rows = result->reading.rows;
  const auto row = std::find_if(rows.begin(), rows.end(), [](const RowReading& each) {
    return each.key == "normative_documents";
  });
  ASSERT_NE(row, rows.end());
  EXPECT_EQ(row->label, LabelMatch::damaged);
  EXPECT_EQ(row->printed_label, "行政规范牲文件");
}

TEST(ReadDisclosure, RowsPrintedTwice) {
  const auto result = readBlocks(
      readDisclosure,
      {paragraph("规章 1 2 3"), paragraph("行政规范性文件 4 5 6"), paragraph("规章 7 8 9")});
  ASSERT_TRUE(result);
  EXPECT_THAT(result->reading.repeated_rows, ElementsAre("regulations"));
  EXPECT_FALSE(result->reading.is_table);
}

TEST(ReadDisclosure, NoSuchTable) {
  EXPECT_FALSE(readBlocks(readDisclosure, {}));
  EXPECT_FALSE(readBlocks(readDisclosure, {paragraph("规章 1 2 3")})) << "one row";
  EXPECT_FALSE(readBlocks(readDisclosure, {paragraph("本局没有制发规章。")}));
}

TEST(ReadDisclosure, ProseBesideATableIsNoneOfIt) {
  const auto result =
      readBlocks(readDisclosure, {paragraph("行政许可90003件，行政处罚90004件，行政强制90005件。"),
                                  table(), paragraph("行政许可90006件，行政处罚90007件。")});
  ASSERT_TRUE(result);
  EXPECT_THAT(differencesIn(*result, form()), IsEmpty());
  EXPECT_THAT(result->reading.repeated_rows, IsEmpty());
}

TEST(ReadDisclosure, ANoteBehindALabel) {
  Table noted = table();
  for (Cell& cell : noted.cells) {
    cell.text += cell.text == "规章" ? "（设区的市应提供）" : "";
  }
  const auto result = readBlocks(readDisclosure, {noted});
  ASSERT_TRUE(result);
  EXPECT_THAT(differencesIn(*result, form()), IsEmpty());
}

TEST(ReadDisclosure, ALostCellBesideRepeatedOnes) {
  const auto result = readBlocks(
      readDisclosure,
      {test::table(
          {{"第二十条第（九）项", "第二十条第（九）项", "第二十条第（九）项", "第二十条第（九）项"},
           {"信息内容", "采购项目数量", "采购总金额", "采购总金额"},
           {"政府集中采购", "4", "4"},
           {"第二十条第（八）项", "第二十条第（八）项", "第二十条第（八）项", "第二十条第（八）项"},
           {"信息内容", "上一年项目数量", "本年增/减", "本年增/减"},
           {"行政事业性收费", "7", "2", "2"}})},
      EditionId::e2019);
  ASSERT_TRUE(result);
  for (const Fact& fact : result->facts) {
    const bool lost = conceptOf(fact.cell).row == "procurement";
    EXPECT_EQ(fact.sure, !lost) << conceptOf(fact.cell).name;
  }
}

}  // namespace
}  // namespace gouji
