#include "plugins/command/diff/difference.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plugins/command/checking/companions.h"
#include "plugins/command/diff/difference_text.h"

namespace gouji::command {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

KnownFinding known(const char* rule, const char* cell, const char* print) {
  return {rule, Severity::error, {cell}, "说明", print};
}

CheckResult result(const char* file, std::vector<KnownFinding> findings) {
  return {file, "白沙县水务局", 2024, std::move(findings), {}};
}

TEST(Difference, TellsMendedNewAndRemaining) {
  const CheckResult before =
      result("a", {known("T301", "x", "1"), known("T303", "y", "2"), known("CE01", "z", "3")});
  const CheckResult after =
      result("b", {known("T303", "y", "2"), known("CE01", "z", "4"), known("T302", "w", "5")});
  const Difference difference = compare(before, after);
  ASSERT_EQ(difference.mended.size(), 1U);
  EXPECT_EQ(difference.mended[0].rule, "T301");
  ASSERT_EQ(difference.added.size(), 1U);
  EXPECT_EQ(difference.added[0].rule, "T302");
  ASSERT_EQ(difference.remaining.size(), 2U);
  EXPECT_FALSE(difference.remaining[0].changed);
  EXPECT_TRUE(difference.remaining[1].changed);
}

TEST(Difference, CountsWhatIsThereTwice) {
  const auto one = known("ST01", "x", "1");
  const Difference difference = compare(result("a", {one}), result("a", {one, one}));
  EXPECT_EQ(difference.remaining.size(), 1U);
  EXPECT_EQ(difference.added.size(), 1U);
}

TEST(Differences, GoReportByReport) {
  CheckResult first = result("a", {known("T301", "x", "1")});
  CheckResult second = result("b", {known("T301", "x", "1")});
  second.agency = "白沙县林业局";
  CheckResult third = result("c", {});
  third.agency = "白沙县财政局";
  const Differences differences =
      compare(CheckResults({first, third}), CheckResults({second, first}));
  ASSERT_EQ(differences.reports.size(), 2U);
  EXPECT_EQ(differences.reports[0].before, "");
  EXPECT_EQ(differences.reports[0].added.size(), 1U);
  EXPECT_EQ(differences.reports[1].before, "a");
  EXPECT_EQ(differences.reports[1].remaining.size(), 1U);
  EXPECT_THAT(differences.gone, ElementsAre("c"));
}

TEST(DifferenceText, IsForAClerk) {
  const Differences differences = compare(CheckResults({result("旧", {known("T301", "x", "1")})}),
                                          CheckResults({result("新", {known("T302", "w", "5")})}));
  EXPECT_EQ(differencesText(differences, Language::chinese, false),
            "旧 → 新\n"
            "  已改正  错误  T301  说明\n"
            "  新出现  错误  T302  说明\n"
            "  已改正 1，新出现 1，仍存在 0\n");
  EXPECT_THAT(differencesText(differences, Language::english, true),
              HasSubstr("\x1b[31mnew    \x1b[0m  error    T302"));
  EXPECT_THAT(differencesJson(differences), HasSubstr("\"fingerprint\": \"5\""));
}

TEST(CheckResults, AreReadFromEveryLayoutOfJson) {
  const std::string object =
      R"({"source":{"file":"a"},"agency":"甲","year":2024,"known":["9"],"findings":)"
      R"([{"rule":"T301","severity":"error","concepts":["x"],"message":"m","fingerprint":"1"}]})";
  const auto one = parseCheckResults(object);
  ASSERT_TRUE(one);
  EXPECT_EQ(one->at(0).file, "a");
  EXPECT_EQ(one->at(0).year, 2024);
  EXPECT_EQ(one->at(0).findings.at(0).severity, Severity::error);
  EXPECT_THAT(one->at(0).known, ElementsAre("9"));
  EXPECT_EQ(parseCheckResults("[" + object + ",\n" + object + "]")->size(), 2U);
  EXPECT_EQ(parseCheckResults(object + "\n" + object + "\n")->size(), 2U);
  EXPECT_EQ(parseCheckResults("[]")->size(), 0U);
}

TEST(CheckResults, AreNothingElse) {
  for (const std::string& text :
       {std::string(), std::string("{}"), std::string("[1]"), std::string("[[]]"),
        std::string("{\"findings\":[{}]}"), std::string("text"), std::string(100000, '['),
        std::string("{\"findings\":{}}")}) {
    EXPECT_FALSE(parseCheckResults(text)) << text.substr(0, 40);
  }
}

TEST(CheckResults, AreFoundByFileElseByAgencyAndYear) {
  const CheckResults results({result("-", {}), result("旧/a.pdf", {})});
  EXPECT_EQ(results.find({"旧/a.pdf", "", {}}), &results.all()[1]);
  EXPECT_EQ(results.find({"新/a.pdf", "白沙县水务局", 2024}), &results.all()[0]);
  EXPECT_EQ(results.find({"新/a.pdf", "白沙县水务局", 2023}), nullptr);
  EXPECT_EQ(results.find({"-", "白沙县林业局", 2024}), nullptr) << "another report's";
}

TEST(Baseline, TakesOutWhatIsKnownAsOftenAsItWas) {
  const CheckResults baseline({result("a", {known("T301", "x", "1"), known("CE01", "y", "2")})});
  std::vector<Finding> findings(3);
  findings[0].fingerprint = findings[1].fingerprint = "1";
  findings[2].fingerprint = "3";
  EXPECT_THAT(takeKnown(baseline, {"a", "", {}}, findings), ElementsAre("1"));
  EXPECT_EQ(findings.size(), 2U);
  EXPECT_THAT(takeKnown(baseline, {"b", "", {}}, findings), IsEmpty());
}

}  // namespace
}  // namespace gouji::command
