#include "core/rules/ties/slip.h"

#include <gtest/gtest.h>

#include "core/report/figures.h"
#include "tests/core/rules/made_report.h"

namespace gouji::rules {
namespace {

std::string slipOf(std::string_view cell, const Decimal& from, const Decimal& to,
                   const Report& report = {}, const Report* previous = nullptr) {
  const Text* slip = likelySlip({*findConcept(cell), from, to}, ledgerOf(report, previous));
  return slip == nullptr ? "" : std::string(slip->in(Language::chinese));
}

TEST(LikelySlip, OfDigits) {
  EXPECT_EQ(slipOf("requests.new.total", 13, 123), "疑为漏写一位数字");
  EXPECT_EQ(slipOf("requests.new.total", 1, 10), "疑为漏写一位数字");
  EXPECT_EQ(slipOf("requests.new.total", 1123, 123), "疑为多写一位数字");
  EXPECT_EQ(slipOf("requests.new.total", 132, 123), "疑为数字颠倒");
  EXPECT_EQ(slipOf("requests.new.total", 132, 321), "");
  EXPECT_EQ(slipOf("requests.new.total", 8, 3), "");
}

TEST(LikelySlip, OfUnits) {
  EXPECT_EQ(slipOf("disclosure.fees.amount", 35000, *Decimal::parse("3.5")), "疑为以元为单位");
}

TEST(LikelySlip, OfLastYear) {
  test::MadeReport before(2022);
  before.set("requests.new.total", "41");
  EXPECT_EQ(slipOf("requests.new.total", 41, 14, {}, &before.report),
            "与上年报告该格相同，疑为未更新");
}

TEST(LikelySlip, OfWhatWasCarriedIn) {
  test::MadeReport made;
  made.set("requests.carried_in.total", "6");
  EXPECT_EQ(slipOf("requests.new.total", 26, 20, made.report), "差额等于上年结转");
}

}  // namespace
}  // namespace gouji::rules
