#include "core/recognise/prose/claims.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/recognise/recognise.h"
#include "core/report/agreement.h"
#include "core/report/figures.h"
#include "core/rules/catalogue/example.h"

namespace gouji {
namespace {

using testing::IsEmpty;

/// The example's report with `sentence` as its overview's only prose.
Report reading(std::string sentence) {
  Example example{};
  example.edits = {{Edit::Kind::only_prose, "overview", std::move(sentence)}};
  return recognise(exampleDocument(example));
}

/// Quotes of claims of the overview that the tables contradict.
std::vector<std::string> accused(const Report& report) {
  const Ledger ledger = ledgerOf(report);
  std::vector<std::string> quotes;
  for (const Claim& claim : report.claims) {
    if (agrees(claim, ledger) == false) {
      quotes.push_back(claim.quote);
    }
  }
  return quotes;
}

/// In these words no figure of the form is told, or one that no dictionary has; the figures are
/// none of the example's.
constexpr const char* kNotUnderstood[] = {
    "全年收到重复提交的政府信息公开申请771件。",
    "全年收到不属于本机关职责的政府信息公开申请771件。",
    "全年共收到信访投诉类政府信息公开申请771件。",
    "全年对政府信息公开申请经协商公开771件。",
    "未按期办结政府信息公开申请771件。",
    "政府信息公开申请经补正后重新受理771件。",
    "申请人主动撤回政府信息公开申请771件。",
    "转交其他机关办理政府信息公开申请771件。",
};

TEST(Gaps, AccuseNobody) {
  for (const char* sentence : kNotUnderstood) {
    EXPECT_THAT(accused(reading(sentence)), IsEmpty()) << sentence;
  }
}

TEST(Gaps, LeaveWhatIsUnderstood) {
  for (const char* sentence :
       {"全年共收到政府信息公开申请771件。", "2023年，我局收到政府信息公开申请771件。",
        "全年共办结政府信息公开申请771件。"}) {
    EXPECT_EQ(accused(reading(sentence)).size(), 1U) << sentence;
  }
}

TEST(Gaps, AreToldWithTheirWords) {
  const Report report = reading("全年收到跨境企业的政府信息公开申请771件。");
  const auto claim = std::find_if(report.claims.begin(), report.claims.end(),
                                  [](const Claim& each) { return each.value == Decimal(771); });
  ASSERT_NE(claim, report.claims.end());
  EXPECT_EQ(claim->reason, ClaimReason::not_understood);
  EXPECT_THAT(claim->not_understood, testing::Contains(testing::HasSubstr("跨境")));
}

TEST(Gaps, AreToldWhereNothingWasRead) {
  const Report report = reading("全年收到政府信息公开申请771件，其中有甄别地公开770件。");
  const auto claim = std::find_if(report.claims.begin(), report.claims.end(),
                                  [](const Claim& each) { return each.value == Decimal(770); });
  ASSERT_NE(claim, report.claims.end());
  EXPECT_TRUE(claim->means.empty());
  EXPECT_EQ(claim->reason, ClaimReason::not_understood);
  EXPECT_THAT(claim->not_understood, testing::ElementsAre("甄别地"));
}

}  // namespace
}  // namespace gouji
