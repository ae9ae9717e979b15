#include "core/report/revised_note.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(RevisedNote, ReadsTheNumberBesideTheWord) {
  for (const char* raw : {"22（其中修订16件）", "22 (含修订16件，新制定6件)",
                          "22（其中16件为修订）", "22（新制定6件、修改16件）", "22（修订十六件）",
                          "２２（其中修订１６件）", "22\n（其中，修订的16件）"}) {
    EXPECT_EQ(revisedIn(raw), Decimal(16)) << raw;
  }
}

TEST(RevisedNote, IsNoneWhereNoRevisionIsTold) {
  for (const char* raw : {"22", "", "22（含联合发文3件）", "无"}) {
    EXPECT_EQ(revisedIn(raw), Decimal(0)) << raw;
  }
}

TEST(RevisedNote, IsUnknownWithoutANumber) {
  for (const char* raw : {"22（含修订）", "22件修订"}) {
    EXPECT_EQ(revisedIn(raw), std::nullopt) << raw;
  }
}

}  // namespace
}  // namespace gouji
