#include "filters/export/sarif/sarif.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/rules/catalogue/catalogue.h"
#include "filters/export/sarif/uri.h"
#include "tests/filters/export/made_report.h"

namespace gouji {
namespace {

using nlohmann::json;
using testing::HasSubstr;

constexpr std::string_view kFolder = "/home/clerk";

json sarif(const std::vector<Finding>& findings, const std::vector<Failure>& failures = {},
           Language language = Language::chinese) {
  std::string text;
  appendSarifHead(text, "1.2.3", language);
  appendSarifResults(text, made::Judged{{findings, {}}}, {kFolder, language});
  appendSarifTail(text, failures, kFolder);
  return json::parse(text);
}

json resultOf(const Finding& finding) {
  return sarif({finding})["runs"][0]["results"][0];
}

TEST(Sarif, DriverHasTheCatalogue) {
  const json log = sarif({});
  EXPECT_EQ(log["version"], "2.1.0");
  const json driver = log["runs"][0]["tool"]["driver"];
  EXPECT_EQ(driver["name"], "gouji");
  EXPECT_EQ(driver["version"], "1.2.3");
  EXPECT_FALSE(driver.contains("informationUri"));
  ASSERT_EQ(driver["rules"].size(), catalogue().size());
  for (std::size_t i = 0; i < catalogue().size(); ++i) {
    const json rule = driver["rules"][i];
    EXPECT_EQ(rule["id"], catalogue()[i].id);
    EXPECT_THAT(rule["name"].get<std::string>(), testing::MatchesRegex("[A-Z0-9][A-Za-z0-9]+"));
    EXPECT_EQ(rule["shortDescription"]["text"], catalogue()[i].title.chinese);
    EXPECT_EQ(rule["fullDescription"]["text"], catalogue()[i].explanation.chinese);
    EXPECT_THAT(rule["help"]["text"].get<std::string>(),
                HasSubstr(std::string(catalogue()[i].basis.chinese)));
    EXPECT_EQ(rule["defaultConfiguration"]["level"], severityName(catalogue()[i].level));
  }
}

TEST(Sarif, ResultNamesItsRuleAndPlace) {
  const json log = sarif({made::finding()});
  const json result = log["runs"][0]["results"][0];
  EXPECT_EQ(result["ruleId"], "T303");
  EXPECT_EQ(log["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"],
            "T303");
  EXPECT_EQ(result["level"], "error");
  EXPECT_EQ(result["message"]["text"], word(made::finding().message, Language::chinese));
  const json location = result["locations"][0];
  EXPECT_EQ(location["physicalLocation"]["artifactLocation"]["uri"],
            "%E5%B9%B4%E6%8A%A5/%E7%99%BD%E6%B2%99.docx");
  EXPECT_EQ(location["physicalLocation"]["region"]["startLine"], 40);
  EXPECT_EQ(location["properties"]["place"]["page"], 3);
  const json logical = location["logicalLocations"][0];
  EXPECT_EQ(logical["fullyQualifiedName"], "requests.new.natural_person");
  EXPECT_EQ(logical["name"], "一、本年新收政府信息公开申请数量 × 自然人");
  EXPECT_EQ(logical["kind"], "cell");
  EXPECT_EQ(result["relatedLocations"][0]["logicalLocations"][0]["fullyQualifiedName"],
            "requests.new.total");
  EXPECT_EQ(result["properties"]["suggestion"]["value"], 13);
  EXPECT_FALSE(result.contains("fixes"));
}

TEST(Sarif, FindingWithoutPlaceStillNamesItsFile) {
  Finding finding = made::finding();
  finding.places.clear();
  finding.concepts.clear();
  const json physical = resultOf(finding)["locations"][0]["physicalLocation"];
  EXPECT_TRUE(physical["artifactLocation"].contains("uri"));
  EXPECT_FALSE(physical.contains("region"));
}

TEST(Sarif, PlaceBeyondTheDocumentIsLeftOut) {
  Finding finding = made::finding();
  finding.places = {{.block = 1, .cell = 77, .begin = 0, .end = 1}, {.block = 99}};
  const json location = resultOf(finding)["locations"][0];
  EXPECT_FALSE(location.contains("properties"));
}

TEST(Sarif, CarriesTheFindingsFingerprint) {
  Finding finding = made::finding();
  finding.fingerprint.clear();
  EXPECT_FALSE(sarif({finding})["runs"][0]["results"][0].contains("partialFingerprints"));
  finding.fingerprint = "00c0ffee00c0ffee";
  EXPECT_EQ(sarif({finding})["runs"][0]["results"][0]["partialFingerprints"].dump(),
            R"({"ruleConceptsValues/v1":"00c0ffee00c0ffee"})");
}

TEST(Sarif, UnreadFilesAreNotifications) {
  const json good = sarif({})["runs"][0]["invocations"][0];
  EXPECT_EQ(good["executionSuccessful"], true);
  const json bad = sarif({}, {{"坏 1.pdf", "需要密码"}})["runs"][0]["invocations"][0];
  EXPECT_EQ(bad["executionSuccessful"], false);
  const json told = bad["toolExecutionNotifications"][0];
  EXPECT_EQ(told["message"]["text"], "需要密码");
  EXPECT_EQ(told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            "%E5%9D%8F%201.pdf");
}

TEST(Uri, IsRelativeBelowTheFolder) {
  EXPECT_EQ(uriOf("a/b.txt", "/w").text, "a/b.txt");
  EXPECT_EQ(uriOf("./a/../b.txt", "/w").text, "b.txt");
  EXPECT_EQ(uriOf("/w/x/a.txt", "/w").text, "x/a.txt");
  EXPECT_EQ(uriOf("/w/a.txt", "/w/").text, "a.txt");
  EXPECT_TRUE(uriOf("/w/x/a.txt", "/w").relative);
}

TEST(Uri, IsAbsoluteElsewhere) {
  EXPECT_EQ(uriOf("../b.txt", "/w/x").text, "file:///w/b.txt");
  EXPECT_EQ(uriOf("/elsewhere/b.txt", "/w").text, "file:///elsewhere/b.txt");
  EXPECT_FALSE(uriOf("../b.txt", "/w/x").relative);
}

TEST(Uri, EncodesWhatIsReserved) {
  EXPECT_EQ(uriOf("50%#?:a.txt", "/w").text, "50%25%23%3F%3Aa.txt");
  EXPECT_EQ(uriOf("\xff.txt", "/w").text, "%FF.txt");
  EXPECT_EQ(uriOf("-", "/w").text, "-");
}

}  // namespace
}  // namespace gouji
