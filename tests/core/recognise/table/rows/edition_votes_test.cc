#include "core/recognise/table/rows/edition_votes.h"

#include <gtest/gtest.h>

#include "tests/core/recognise/laid.h"

namespace gouji {
namespace {

using test::Laid;
using test::table;

/// The votes of a table's first row.
EditionVotes votesOf(const std::vector<std::string>& header) {
  const Laid laid({table({header, {"规章", "1", "2", "3"}})});
  EditionVotes votes(FormTable::disclosure);
  votes.count(rowsOf(laid.lines, 3).front());
  return votes;
}

TEST(EditionVotes, GoToTheEditionWhoseColumnsAreNamed) {
  const EditionVotes votes = votesOf({"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"});
  EXPECT_EQ(votes.winner(EditionId::e2019), EditionId::e2021);
  EXPECT_EQ(votesOf({"信息内容", "本年新制作数量"}).winner(EditionId::e2021), EditionId::e2019);
}

TEST(EditionVotes, LeaveTheOneWantedWhereNothingTells) {
  for (const EditionId wanted : {EditionId::e2019, EditionId::e2021}) {
    EXPECT_EQ(votesOf({"信息内容"}).winner(wanted), wanted);
    EXPECT_EQ(votesOf({"本年制发件数", "本年新制作数量"}).winner(wanted), wanted);
  }
}

TEST(EditionVotes, CountRowsToo) {
  EditionVotes votes(FormTable::disclosure);
  votes.add(EditionId::e2019);
  EXPECT_EQ(votes.winner(EditionId::e2021), EditionId::e2019);
  const EditionId among[] = {EditionId::e2021};
  EXPECT_EQ(votes.winner(EditionId::e2019, among), EditionId::e2021);
}

}  // namespace
}  // namespace gouji
