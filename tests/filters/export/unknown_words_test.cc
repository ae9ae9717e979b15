#include "filters/export/unknown_words.h"

#include <gtest/gtest.h>

#include "tests/filters/export/made_report.h"

namespace gouji {
namespace {

Claim claim(const char* quote, std::vector<std::string> not_understood) {
  Claim claim;
  claim.quote = quote;
  claim.not_understood = std::move(not_understood);
  return claim;
}

Report reportWith(std::vector<Claim> claims) {
  Report report = made::report();
  report.claims = std::move(claims);
  return report;
}

TEST(UnknownWords, EachClaimTellsItsOwn) {
  const auto words = unknownWordsOf(reportWith(
      {claim("收悉申请3件", {"收悉", "妥"}), claim("办结3件", {}), claim("另3件", {"妥"})}));
  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(words[0].word, "收悉");
  EXPECT_EQ(words[1].word, "妥");
  EXPECT_EQ(words[1].quote, "收悉申请3件");
  EXPECT_EQ(words[2].quote, "另3件");
}

TEST(UnknownWords, MostFrequentFirstThenByWord) {
  UnknownWords words;
  words.add("a.html", {{"乙", "乙1件"}, {"丙", "丙1件"}, {"丁", "丁1件"}});
  words.add("b.html", {{"丙", "丙2件"}});
  EXPECT_EQ(words.table(),
            "word\ttimes\texample\n"
            "丙\t2\ta.html: 丙1件\n"
            "丁\t1\ta.html: 丁1件\n"
            "乙\t1\ta.html: 乙1件\n");
}

TEST(UnknownWords, NoneIsTheHeadAlone) {
  EXPECT_EQ(UnknownWords().table(), "word\ttimes\texample\n");
}

TEST(UnknownWords, NothingBreaksALine) {
  UnknownWords words;
  words.add("a\tb\n.html", {{"甲\t\n", "甲\r\n1件"}});
  const std::string table = words.table();
  EXPECT_EQ(std::count(table.begin(), table.end(), '\n'), 2);
  EXPECT_EQ(std::count(table.begin(), table.end(), '\t'), 4);
}

}  // namespace
}  // namespace gouji
