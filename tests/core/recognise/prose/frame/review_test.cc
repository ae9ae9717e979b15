#include "core/recognise/prose/frame/review.h"

#include <gtest/gtest.h>

#include <span>

#include "tests/core/recognise/prose/frame/read_figure.h"

namespace gouji {
namespace {

struct Row {
  const char* text;
  const char* figure;
};

void expectFigures(std::span<const Row> rows, const Context& context = {}) {
  for (const Row& row : rows) {
    EXPECT_EQ(test::read(readReview, row.text, context), row.figure) << row.text;
  }
}

TEST(ReadReview, Groups) {
  constexpr Row kRows[] = {
      {"行政复议4件", "review.reconsideration.total"},
      {"因政府信息公开被申请行政复议4件", "review.reconsideration.total"},
      {"行政诉讼3件",
       "review.litigation_direct.total + review.litigation_after_reconsideration.total"},
      {"行政争议7件",
       "review.reconsideration.total + review.litigation_direct.total + "
       "review.litigation_after_reconsideration.total"},
      {"行政复议和行政诉讼7件",
       "review.reconsideration.total + review.litigation_direct.total + "
       "review.litigation_after_reconsideration.total"},
      {"未经复议直接起诉2件", "review.litigation_direct.total"},
      {"复议后起诉1件", "review.litigation_after_reconsideration.total"},
  };
  expectFigures(kRows);
}

/// The part says more than the whole.
TEST(ReadReview, APartBesideItsWhole) {
  constexpr Row kRows[] = {
      {"行政诉讼2件，未经复议直接起诉", "review.litigation_direct.total"},
      {"行政诉讼1件，复议后起诉", "review.litigation_after_reconsideration.total"},
      {"未经复议直接起诉和复议后起诉3件",
       "review.litigation_direct.total + review.litigation_after_reconsideration.total"},
  };
  expectFigures(kRows);
}

TEST(ReadReview, Results) {
  constexpr Row kRows[] = {
      {"行政复议结果维持2件", "review.reconsideration.upheld"},
      {"行政复议结果纠正2件", "review.reconsideration.corrected"},
      {"行政复议其他结果2件", "review.reconsideration.other"},
      {"行政复议其他处理2件", "review.reconsideration.other"},
      {"行政复议尚未审结2件", "review.reconsideration.pending"},
      {"行政复议正在办理2件", "review.reconsideration.pending"},
      {"行政复议维持和纠正4件", "review.reconsideration.upheld + review.reconsideration.corrected"},
  };
  expectFigures(kRows);
}

TEST(ReadReview, ResultsLeanOnTheGroupToldBefore) {
  EXPECT_EQ(test::read(readReview, "维持2件"), "leans; alike");
  Context context;
  context.review_rows = {"litigation_direct"};
  EXPECT_EQ(test::read(readReview, "维持2件", context), "review.litigation_direct.upheld; leans");
}

/// An organ's own work as the one that reviews others.
TEST(ReadReview, ItsOwnWorkIsNoFigureOfTheForm) {
  constexpr Row kRows[] = {
      {"办理行政复议4件", "alike"},
      {"受理行政复议4件", "alike"},
      {"办理依申请公开行政复议4件", "review.reconsideration.total"},
  };
  expectFigures(kRows);
  Context context;
  context.of_disclosure = true;
  EXPECT_EQ(test::read(readReview, "办理行政复议4件", context), "review.reconsideration.total");
  EXPECT_EQ(test::readAs(readReview, test::WordedText("办理行政复议4件")).matter, Matter::other);
}

TEST(ReadReview, WordsThatSayWhichAreNotReadOver) {
  constexpr Row kRows[] = {
      {"蹊跷复议4件", "alike"},
      {"直接4件", "leans; alike"},
      {"复议后的行政复议4件", "alike"},
  };
  expectFigures(kRows);
}

TEST(ReadReview, WordsThatMayChangeAFigureAreTold) {
  constexpr Row kRows[] = {
      {"涉及土地的行政复议4件", "review.reconsideration.total; not understood: 土地"},
      {"举报引发行政复议4件", "review.reconsideration.total; not understood: 举报"},
  };
  expectFigures(kRows);
}

}  // namespace
}  // namespace gouji
