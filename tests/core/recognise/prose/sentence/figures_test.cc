#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/recognise/prose/claims_of.h"

namespace gouji {
namespace {

using test::claimsOf;
using test::kOrganisations;
using test::kReviews;
using test::kSuits;
using test::reading;
using test::requestsOf;
using test::told;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

TEST(Claims, CompareWithLastYear) {
  EXPECT_THAT(requestsOf("收到申请120件，较上年增加20件，增长20%。"),
              ElementsAre("count 120: requests.new.total",
                          "growth 20: requests.new.total - previous.requests.new.total",
                          "growth 20: 100 * (requests.new.total - previous.requests.new.total) / "
                          "(previous.requests.new.total)"));
  EXPECT_THAT(requestsOf("收到申请30件，比上年下降12.3%。").back(),
              "growth -12.3: 100 * (requests.new.total - previous.requests.new.total) / "
              "(previous.requests.new.total)");
  EXPECT_THAT(requestsOf("2022年收到申请20件，2023年收到申请30件。"),
              ElementsAre("count 20: previous.requests.new.total", "count 30: requests.new.total"));
  EXPECT_THAT(requestsOf("收到申请30件，较2022年的20件增加10件。"),
              ElementsAre("count 30: requests.new.total", "count 20: previous.requests.new.total",
                          "growth 10: requests.new.total - previous.requests.new.total"));
  constexpr const char* kOtherYears = "2021年至2023年，共收到申请100件。计划2024年办理申请50件。";
  EXPECT_THAT(requestsOf(kOtherYears), Not(Contains(::testing::HasSubstr("requests."))));
  EXPECT_THAT(requestsOf(std::string(kOtherYears) + "2023年收到申请30件。").back(),
              "count 30: requests.new.total");
}

TEST(Claims, CompareTheYearsThatTheSentenceNames) {
  const std::string growth =
      "100 * (requests.new.total - previous.requests.new.total) / (previous.requests.new.total)";
  EXPECT_THAT(requestsOf("2022年、2023年收到政府信息公开申请分别为18件和21件，同比增长16.7%。"),
              ElementsAre("count 18: previous.requests.new.total", "count 21: requests.new.total",
                          "growth 16.7: " + growth));
  EXPECT_THAT(requestsOf("2023年新收政府信息公开申请21件，2022年新收18件，增幅达16.7%。"),
              ElementsAre("count 21: requests.new.total", "count 18: previous.requests.new.total",
                          "growth 16.7: " + growth));
  EXPECT_THAT(requestsOf("与2022年收到的18件信息公开申请相比，2023年收到21件，增加3件。"),
              ElementsAre("count 18: previous.requests.new.total", "count 21: requests.new.total",
                          "growth 3: requests.new.total - previous.requests.new.total"));
  // Two years of which none is the one before are no pair of the form's.
  EXPECT_THAT(requestsOf("2019年、2020年收到政府信息公开申请分别为18件和21件。"),
              Not(Contains("count 21: requests.new.total")));
}

TEST(Claims, TellWhereAChangeBeganAndWhereItEnded) {
  EXPECT_THAT(
      requestsOf("收到政府信息公开申请由上年的112件下降到70件。"),
      ElementsAre("count 112: previous.requests.new.total", "count 70: requests.new.total"));
  EXPECT_THAT(
      requestsOf("信息公开申请数量较上年下降37.5%，由2022年的112件降至2023年的70件。"),
      ElementsAre("growth -37.5: 100 * (requests.new.total - previous.requests.new.total) "
                  "/ (previous.requests.new.total)",
                  "count 112: previous.requests.new.total", "count 70: requests.new.total"));
  // Of which year it was is not said.
  EXPECT_THAT(requestsOf("收到政府信息公开申请数量由112件降至70件。"),
              ElementsAre("count 70: requests.new.total"));
  EXPECT_THAT(requestsOf("收到政府信息公开申请数量由2018年的112件降至70件。"),
              ElementsAre("count 70: requests.new.total"));
  EXPECT_THAT(requestsOf("收到政府信息公开申请数量由112件变成70件。"),
              Not(Contains("count 112: requests.new.total")));
}

TEST(Claims, TellWhatIsLeftOfAWhole) {
  EXPECT_THAT(requestsOf("共收到政府信息公开申请70件，其中予以公开30件，其余40件均依法作出答复。"),
              Contains("count 40: requests.new.total - requests.granted.total"));
  EXPECT_THAT(requestsOf("研究并答复政府信息公开申请91件，除34件予以公开外，其余57件另作答复。"),
              Contains("count 57: requests.total.total - requests.granted.total"));
  EXPECT_THAT(requestsOf("收到申请70件，除2件结转下年度外，其余68件均已按时答复。"),
              Contains("count 68: requests.total.total"));
  // What it is the rest of cannot be told, or its own words say what it is.
  EXPECT_THAT(requestsOf("收到申请70件，其中自然人60件（予以公开30件），其余10件已答复。"),
              Not(Contains(testing::StartsWith("count 10"))));
  EXPECT_THAT(requestsOf("收到政府信息公开申请70件，予以公开30件，其余40件不予公开。"),
              Contains("count 40: requests.denied.*.total"));
}

TEST(Claims, DealOutFiguresToWhatIsListed) {
  EXPECT_THAT(
      requestsOf("全年政府信息公开申请予以全部公开、部分公开、不予公开及不再处理的分别为58件、"
                 "1件、11件和4件。"),
      ElementsAre("count 58: requests.granted.total", "count 1: requests.partially_granted.total",
                  "count 11: requests.denied.*.total", "count 4: requests.not_processed.*.total"));
  EXPECT_THAT(
      requestsOf("予以公开和部分公开、不予公开的申请分别为5件、3件、2件。"),
      ElementsAre("count 5: requests.granted.total", "count 3: requests.partially_granted.total",
                  "count 2: requests.denied.*.total"));
}

TEST(Claims, TellSharesOfTheirWhole) {
  EXPECT_THAT(requestsOf("收到申请40件，其中自然人30件，占75%。"),
              Contains("percent 75: 100 * (requests.new.natural_person) / (requests.new.total)"));
  EXPECT_THAT(requestsOf("办结81件，其中：予以公开42件，占51.85%。"),
              Contains("percent 51.85: 100 * (requests.granted.total) / (requests.total.total)"));
  EXPECT_THAT(requestsOf("不予公开占申请受理总数的百分之五。"),
              ElementsAre("percent 5: 100 * (requests.denied.*.total) / (requests.new.total)"));
  EXPECT_THAT(requestsOf("收到申请40件，按时办结率100%。"),
              Contains("percent 100: 100 * (requests.total.total) / "
                       "(requests.new.total + requests.carried_in.total)"));
}

TEST(Claims, TellWhoIsLeft) {
  EXPECT_THAT(
      requestsOf("收到政府信息公开申请30件，其中自然人18件，其余12件均来自法人或其他组织。"),
      ElementsAre("count 30: requests.new.total", "count 18: requests.new.natural_person",
                  "count 12: " + std::string(kOrganisations)));
  // Of what is left of another whole.
  EXPECT_THAT(requestsOf("收到申请30件，办结20件，其余10件均为自然人提交。"),
              Not(Contains("count 10: requests.new.natural_person")));
  EXPECT_THAT(requestsOf("除予以公开的5件外，其余7件申请已作出答复。").back(),
              "count 7: requests.total.total - requests.granted.total");
  EXPECT_THAT(requestsOf("除结转下年的2件外，其他政府信息公开申请均已办结，计15件。").back(),
              "count 15: requests.total.total");
}

TEST(Claims, TellThatNothingChanged) {
  EXPECT_THAT(requestsOf("收到政府信息公开申请12件，与去年持平。"),
              ElementsAre("count 12: requests.new.total",
                          "growth 0: requests.new.total - previous.requests.new.total"));
  EXPECT_THAT(requestsOf("收到政府信息公开申请12件，与去年基本持平。"),
              ElementsAre("count 12: requests.new.total"));
  EXPECT_THAT(requestsOf("按期答复率100%，比上年提高4个百分点。").size(), 1U);
}

TEST(Claims, TellWhatHoldsWhatWasCarriedIn) {
  EXPECT_THAT(requestsOf("办理政府信息公开申请20件，除上年结转的3件外，均为本年新收。").front(),
              "count 20: requests.new.total + requests.carried_in.total");
  EXPECT_THAT(requestsOf("承接办理申请20件，分类看，本年新收17件、上年未办结转入3件。")[1],
              "count 17: requests.new.total");
}

TEST(Claims, TellTheOthersBesideOutcomes) {
  EXPECT_THAT(requestsOf("不予公开、无法提供及其他情形共9件。").front(),
              "count 9: requests.denied.*.total + requests.unavailable.*.total + "
              "requests.other.*.total");
  EXPECT_THAT(requestsOf("答复9件，公开6件，以其他形式处理3件。").back(),
              "count 3: requests.other.*.total");
}

}  // namespace
}  // namespace gouji
