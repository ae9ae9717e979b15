#include "core/recognise/table/requests.h"

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
  return form(edition).table(FormTable::requests);
}

TEST(ReadRequests, EveryCellOfEachEdition) {
  for (const EditionId edition : {EditionId::e2019, EditionId::e2021}) {
    SCOPED_TRACE(editionOf(edition).name);
    const auto result = readBlocks(readRequests, {table(edition)}, edition);
    ASSERT_TRUE(result);
    EXPECT_THAT(differencesIn(*result, form(edition)), IsEmpty());
    EXPECT_EQ(result->reading.table, FormTable::requests);
    EXPECT_EQ(result->reading.row_set, edition);
    EXPECT_EQ(result->reading.verdict, Verdict::proved);
    EXPECT_TRUE(result->reading.is_table);
    EXPECT_THAT(result->reading.missing_rows, IsEmpty());
    EXPECT_THAT(result->reading.unknown_rows, IsEmpty());
  }
}

TEST(ReadRequests, TheRowsTellTheEdition) {
  const auto result = readBlocks(readRequests, {table(EditionId::e2019)}, EditionId::e2021);
  ASSERT_TRUE(result);
  EXPECT_EQ(result->reading.row_set, EditionId::e2019);
}

TEST(ReadRequests, AWrongFigureIsReadAsPrinted) {
  FormBuilder wrong = form();
  wrong.set("requests.granted.total", "4711");
  const auto result = readBlocks(readRequests, {wrong.table(FormTable::requests)});
  ASSERT_TRUE(result);
  EXPECT_THAT(differencesIn(*result, wrong), IsEmpty());
  EXPECT_EQ(result->reading.verdict, Verdict::printed);
}

TEST(ReadRequests, ARowThatIsNotThere) {
  const auto result =
      readBlocks(readRequests, {test::withoutRow(table(), "四、结转下年度继续办理")});
  ASSERT_TRUE(result);
  EXPECT_THAT(result->reading.missing_rows, ElementsAre("carried_out"));
  EXPECT_EQ(result->reading.rows.size() + 1, editionOf(EditionId::e2021).request_rows.size());
}

TEST(ReadRequests, AHandfulOfLabelsIsNoTable) {
  EXPECT_FALSE(readBlocks(readRequests, {}));
  EXPECT_FALSE(readBlocks(readRequests, {paragraph("（一）予以公开 1 0 0 0 0 0 1"),
                                         paragraph("（二）部分公开 1 0 0 0 0 0 1")}));
}

TEST(ReadRequests, TwoFullRowsAreATable) {
  Table cut = table();
  const int end = [&] {
    for (const Cell& cell : cut.cells) {
      if (cell.text.find("三、") == 0) {
        return cell.row;
      }
    }
    return cut.rows;
  }();
  std::erase_if(cut.cells, [&](const Cell& cell) { return cell.row >= end; });
  cut.rows = end;
  const auto result = readBlocks(readRequests, {cut});
  ASSERT_TRUE(result);
  EXPECT_EQ(result->facts.size(), 14u);
}

}  // namespace
}  // namespace gouji
