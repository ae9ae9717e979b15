#include "core/rules/finding/fingerprint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/rules/made_report.h"

namespace gouji {
namespace {

using test::MadeReport;
using testing::MatchesRegex;

std::string only(const MadeReport& made) {
  const auto findings = made.check();
  return findings.size() == 1 ? findings.front().fingerprint : std::string("?");
}

TEST(Fingerprint, IsTheSameInEveryLayout) {
  MadeReport made;
  made.set("review.reconsideration.total", "4");
  const std::string print = only(made);
  EXPECT_THAT(print, MatchesRegex("[0-9a-f]{16}"));
  for (Fact& fact : made.report.facts) {
    fact.place.block += 7;
  }
  EXPECT_EQ(only(made), print);
  made.set("review.reconsideration.total", "４");
  EXPECT_EQ(made.check("T401").front().fingerprint, print) << "the same figure in other digits";
}

TEST(Fingerprint, ChangesWithTheValues) {
  MadeReport made;
  made.set("review.reconsideration.total", "4");
  const std::string print = only(made);
  EXPECT_NE(only(made.set("review.reconsideration.total", "5")), print);
  EXPECT_EQ(only(made.set("review.reconsideration.total", "4")), print);
  EXPECT_NE(only(made.set("review.reconsideration.upheld", "1")), print);
}

TEST(Fingerprint, ChangesWithTheCellsConcerned) {
  MadeReport made;
  made.set("review.reconsideration.total", "");
  const std::string print = only(made);
  EXPECT_NE(only(made.set("review.reconsideration.upheld", "")), print);
}

TEST(Fingerprint, KnowsLastYearsValues) {
  const MadeReport now(2023);
  MadeReport before(2022);
  const auto print = [&](const char* text) {
    before.set("requests.carried_out.research", text);
    return judge(now.document, now.report, &before.report).findings.at(0).fingerprint;
  };
  EXPECT_NE(print("2"), print("3"));
}

TEST(Fingerprint, KnowsWhatASentenceSays) {
  Document document;
  for (const char* text : {"四、其 他", "五、其他", "四、其他"}) {
    document.blocks.emplace_back(Paragraph{text, {}, {}, {}});
  }
  Finding finding{};
  finding.rule = "ST02";
  const auto at = [&](std::size_t block) {
    finding.places = {{block, Place::kNoCell, 0, textAt(document, {block}).size()}};
    return rules::fingerprintOf(finding, document, Report(), nullptr);
  };
  EXPECT_NE(at(1), at(2));
  EXPECT_EQ(at(0), at(2)) << "white space is layout";
  finding.places = {{9, Place::kNoCell, 0, 1}};
  EXPECT_NO_THROW(rules::fingerprintOf(finding, document, Report(), nullptr));
}

}  // namespace
}  // namespace gouji
