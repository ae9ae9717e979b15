#include "core/recognise/table/review.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/table/read_form.h"

namespace gouji {
namespace {

using test::differencesIn;
using test::FormBuilder;
using test::paragraph;
using test::readBlocks;
using testing::Each;
using testing::Field;
using testing::IsEmpty;
using testing::SizeIs;

FormBuilder form() {
  return FormBuilder(EditionId::e2021).fill();
}

Table table() {
  return form().table(FormTable::review);
}

TEST(ReadReview, EveryCell) {
  for (const EditionId edition : {EditionId::e2019, EditionId::e2021}) {
    const auto result = readBlocks(readReview, {table()}, edition);
    ASSERT_TRUE(result);
    EXPECT_THAT(differencesIn(*result, form()), IsEmpty());
    EXPECT_EQ(result->reading.table, FormTable::review);
    EXPECT_EQ(result->reading.row_set, edition);
    EXPECT_EQ(result->reading.verdict, Verdict::proved);
    EXPECT_TRUE(result->reading.is_table);
    EXPECT_THAT(result->reading.rows, SizeIs(3));
    EXPECT_THAT(result->reading.missing_rows, IsEmpty());
  }
}

TEST(ReadReview, AWrongTotalIsReadAsPrinted) {
  FormBuilder wrong = form();
  wrong.set("review.reconsideration.total", "99");
  const auto result = readBlocks(readReview, {wrong.table(FormTable::review)});
  ASSERT_TRUE(result);
  EXPECT_THAT(differencesIn(*result, wrong), IsEmpty());
  EXPECT_EQ(result->reading.verdict, Verdict::printed);
}

TEST(ReadReview, OutcomesInAnotherOrderAreNotSure) {
  Table turned = table();
  for (Cell& cell : turned.cells) {
    cell.text = cell.text == "结果维持"   ? "结果纠正"
                : cell.text == "结果纠正" ? "结果维持"
                                          : cell.text;
  }
  const auto result = readBlocks(readReview, {turned});
  ASSERT_TRUE(result);
  ASSERT_THAT(result->facts, SizeIs(15));
  EXPECT_THAT(result->facts, Each(Field(&Fact::sure, false)));
  EXPECT_EQ(result->reading.verdict, Verdict::doubtful);
}

TEST(ReadReview, NoSuchTable) {
  EXPECT_FALSE(readBlocks(readReview, {}));
  EXPECT_FALSE(readBlocks(readReview, {paragraph("没有发生行政复议、行政诉讼。")}));
  EXPECT_FALSE(readBlocks(readReview, {paragraph("结果维持"), paragraph("结果纠正")}))
      << "labels without a figure";
}

}  // namespace
}  // namespace gouji
