#include "core/report/claim.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji {
namespace {

using testing::HasSubstr;

TEST(Claim, NamesForData) {
  EXPECT_EQ(claimKindName(ClaimKind::count), "count");
  EXPECT_EQ(claimKindName(ClaimKind::percent), "percent");
  EXPECT_EQ(claimKindName(ClaimKind::growth), "growth");
  EXPECT_EQ(claimKindName(ClaimKind::amount), "amount");
  EXPECT_EQ(claimKindName(ClaimKind::negation), "negation");
  EXPECT_EQ(claimKindName(ClaimKind::universal), "universal");
  EXPECT_EQ(claimKindName(ClaimKind::period), "period");
  EXPECT_EQ(claimScopeName(ClaimScope::whole), "whole");
  EXPECT_EQ(claimScopeName(ClaimScope::part), "part");
}

TEST(Claim, ReasonsInWords) {
  EXPECT_EQ(claimReasonText(ClaimReason::none), "");
  EXPECT_THAT(claimReasonText(ClaimReason::other_matter), HasSubstr("another matter"));
  EXPECT_THAT(claimReasonText(ClaimReason::no_cell), HasSubstr("no cell"));
  EXPECT_THAT(claimReasonText(ClaimReason::share), HasSubstr("part of the whole"));
  EXPECT_EQ(claimReasonText(ClaimReason::approximate), "approximate");
}

Sum sum(Decimal total, std::vector<Decimal> parts) {
  Sum made;
  made.total = total;
  made.parts = std::move(parts);
  return made;
}

TEST(Sum, AddsUpExactly) {
  EXPECT_TRUE(sum(7, {4, 3}).addsUp());
  EXPECT_FALSE(sum(7, {4, 2}).addsUp());
  EXPECT_TRUE(sum(Decimal::parse("0.3").value(),
                  {Decimal::parse("0.1").value(), Decimal::parse("0.2").value()})
                  .addsUp());
  EXPECT_TRUE(sum(0, {}).addsUp());
}

}  // namespace
}  // namespace gouji
