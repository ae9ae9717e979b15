#include "filters/import/text/margin.h"

#include <gtest/gtest.h>

namespace gouji::text {
namespace {

TEST(Margin, DressedPageNumbers) {
  for (const char* line : {"- 3 -", "—12—", "－ ３ －", "第 3 页", "第3页 共 10 页", "第3页/共10页",
                           "共 9 頁", "PAGE", "PAGE  7", "PAGE \\* MERGEFORMAT 7", "Page 3 of 9"}) {
    EXPECT_TRUE(isDressedPageNumber(line)) << line;
  }
}

TEST(Margin, FiguresAreNotPageNumbers) {
  for (const char* line : {"3", "-3", "—", "--", "-", "0", "第二十条第（一）项", "第3条", "PAGE页",
                           "", "- 12345 -", "1-2"}) {
    EXPECT_FALSE(isDressedPageNumber(line)) << line;
  }
}

TEST(Margin, ABareNumberFollowsWordsField) {
  const auto lines = splitLines("无。\n\nPAGE  \n7\n8\n");
  EXPECT_EQ(findMargins(lines), (std::vector<bool>{false, true, true, false}));
}

TEST(Margin, ABareNumberBesideAFormFeedCountsWithThePages) {
  EXPECT_EQ(findMargins(splitLines("一\n1\n\f二\n2\n\f三\n")),
            (std::vector<bool>{false, true, false, true, false}));
  EXPECT_EQ(findMargins(splitLines("一\n5\n\f二\n6\n\f三\n")),
            (std::vector<bool>{false, true, false, true, false}));
  EXPECT_EQ(findMargins(splitLines("行政许可\n0\n\f行政处罚\n97\n")),
            (std::vector<bool>{false, false, false, false}));
}

}  // namespace
}  // namespace gouji::text
