#include "core/recognise/prose/lexicon/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(DataRows, FieldsBetweenTabs) {
  const auto rows = dataRows("OPEN\t公开 公开了\t\nNEG\t不 拒\trefuse\n");
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_THAT(rows[0].fields, ElementsAre("OPEN", "公开 公开了", ""));
  EXPECT_THAT(rows[1].fields, ElementsAre("NEG", "不 拒", "refuse"));
  EXPECT_EQ(rows[1].line, "NEG\t不 拒\trefuse");
}

TEST(DataRows, MissingFieldsAreEmpty) {
  const auto rows = dataRows("OPEN\nDE\t的");
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_THAT(rows[0].fields, ElementsAre("OPEN", "", ""));
  EXPECT_THAT(rows[1].fields, ElementsAre("DE", "的", ""));
}

TEST(DataRows, FieldsBehindTheThirdAreInTheLineAlone) {
  const auto rows = dataRows("a\tb\tc\td");
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_THAT(rows[0].fields, ElementsAre("a", "b", "c"));
  EXPECT_EQ(rows[0].line, "a\tb\tc\td");
}

TEST(DataRows, RemarksAndEmptyLinesAreNone) {
  EXPECT_THAT(dataRows(""), IsEmpty());
  EXPECT_THAT(dataRows("\n\n# a remark\tb\n"), IsEmpty());
  EXPECT_THAT(dataRows("a # no remark\n#\nb"), SizeIs(2));
}

}  // namespace
}  // namespace gouji
