#include "filters/export/json/json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "filters/export/json/findings_json.h"
#include "tests/filters/export/made_report.h"

namespace gouji {
namespace {

using nlohmann::ordered_json;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string reportText(const Report& report, JsonLayout layout = JsonLayout::readable) {
  std::string text;
  appendReportJson(text, made::source(), made::document(), report, layout);
  return text;
}

ordered_json reportJson(const Report& report) {
  return ordered_json::parse(reportText(report));
}

std::vector<std::string> keys(const ordered_json& object) {
  std::vector<std::string> names;
  for (const auto& [key, value] : object.items()) {
    names.push_back(key);
  }
  return names;
}

TEST(ReportJson, HoldsWhatTheContractPromises) {
  const ordered_json json = reportJson(made::report());
  EXPECT_THAT(keys(json),
              ElementsAre("source", "title", "agency", "year", "edition", "script", "published",
                          "period", "sections", "tables", "facts", "unplaced", "claims", "sums"));
  EXPECT_EQ(json["source"], ordered_json({{"file", "年报/白沙.docx"}, {"format", "docx"}}));
  EXPECT_EQ(json["agency"], "白沙县水务局");
  EXPECT_EQ(json["year"], 2024);
  EXPECT_EQ(json["edition"], "2021");
  EXPECT_EQ(json["script"], "simplified");
  EXPECT_EQ(json["published"], "2025-01-09");
  EXPECT_EQ(json["period"].dump(), R"({"from":"2024-01-01","to":null})");
  EXPECT_EQ(json["sections"][0]["key"], "requests");
  EXPECT_EQ(json["sections"][0]["text"], "全年\n如下");
}

TEST(ReportJson, FactsStandInTheirOrderWithTheirPlaces) {
  const ordered_json facts = reportJson(made::report())["facts"];
  EXPECT_EQ(facts[0].dump(),
            R"({"concept":"disclosure.fees.amount","value":3.5,"raw":"3.50",)"
            R"("place":{"block":1,"row":0,"column":2,"begin":0,"end":4,"page":3,"line":42}})");
  EXPECT_EQ(facts[1]["value"].dump(), "12");
  EXPECT_FALSE(facts[1].contains("sure"));
}

TEST(ReportJson, BlankOrUnsureCellHasNoValue) {
  const ordered_json fact = reportJson(made::report())["facts"][2];
  EXPECT_TRUE(fact["value"].is_null());
  EXPECT_EQ(fact["raw"], "");
  EXPECT_EQ(fact["sure"], false);
}

TEST(ReportJson, ClaimTellsTheWordsThatWereNotUnderstood) {
  Report report = made::report();
  Claim& claim = report.claims.emplace_back();
  claim.quote = "予以公开3件";
  claim.value = 3;
  claim.means = *parseQuantity("requests.granted.total");
  claim.not_understood = {"部分", "征地类"};
  claim.reason = ClaimReason::not_understood;
  const ordered_json told = reportJson(report)["claims"][0];
  EXPECT_EQ(told["means"], "requests.granted.total");
  EXPECT_TRUE(told["agrees"].is_null());
  EXPECT_EQ(told["why"], "words not understood: 部分, 征地类");
  EXPECT_EQ(told["not_understood"], ordered_json({"部分", "征地类"}));
}

TEST(ReportJson, TableTellsHowItWasRead) {
  const ordered_json table = reportJson(made::report())["tables"][0];
  EXPECT_THAT(keys(table), ElementsAre("table", "edition", "verdict", "place"));
  EXPECT_EQ(table["table"], "requests");
  EXPECT_EQ(table["verdict"], "printed");
}

TEST(ReportJson, UnknownsAreNull) {
  Report report = made::report();
  report.title.clear();
  report.agency.clear();
  report.year.reset();
  report.published.reset();
  const ordered_json json = reportJson(report);
  EXPECT_TRUE(json["title"].is_null());
  EXPECT_TRUE(json["agency"].is_null());
  EXPECT_TRUE(json["year"].is_null());
  EXPECT_TRUE(json["published"].is_null());
}

TEST(ReportJson, NumbersAreShortestThatReadBack) {
  Report report = made::report();
  for (const auto& [text, printed] : std::vector<std::pair<const char*, const char*>>{
           {"9116.36", "9116.36"}, {"-4", "-4"}, {"5949.088667", "5949.088667"}, {"0.1", "0.1"}}) {
    report.facts[0].figure.value = Decimal::parse(text);
    EXPECT_EQ(reportJson(report)["facts"][0]["value"].dump(), printed);
    EXPECT_THAT(reportText(report), HasSubstr(std::string("\"value\":") + printed + ","));
  }
}

TEST(ReportJson, AnyTextComesOutAsValidJson) {
  Report report = made::report();
  report.title = std::string("\x01\"\\\x1f\xF0\xA0\xAE\xB7\xff", 9);  // 𠮷 and a stray byte
  const std::string text = reportText(report);
  EXPECT_THAT(text, HasSubstr(R"("title": "\u0001\"\\\u001f𠮷)"
                              "\xEF\xBF\xBD\""));
  EXPECT_EQ(ordered_json::parse(text)["title"].get<std::string>(),
            std::string("\x01\"\\\x1f\xF0\xA0\xAE\xB7\xEF\xBF\xBD"));
}

TEST(ReportJson, ReadableHasOneFactALine) {
  const std::string text = reportText(made::report());
  EXPECT_THAT(text, StartsWith("{\n  \"source\": {"));
  EXPECT_THAT(text, HasSubstr("\n    {\"concept\":\"requests.new.natural_person\""));
  EXPECT_THAT(text, EndsWith("\n  \"sums\": []\n}"));
}

TEST(ReportJson, LineHasNoLineEnd) {
  const std::string text = reportText(made::report(), JsonLayout::line);
  EXPECT_THAT(text, Not(HasSubstr("\n")));
  EXPECT_EQ(ordered_json::parse(text), reportJson(made::report()));
}

TEST(ReportJson, PlaceBeyondTheDocumentIsNull) {
  Report report = made::report();
  report.facts[0].place.block = 9;
  report.facts[1].place.cell = 9;
  const ordered_json facts = reportJson(report)["facts"];
  EXPECT_TRUE(facts[0]["place"].is_null());
  EXPECT_TRUE(facts[1]["place"].is_null());
}

ordered_json findingsJson(const std::vector<Finding>& findings) {
  std::string text;
  appendFindingsJson(
      text,
      made::Judged{
          {.findings = findings, .coverage = made::coverage(), .known = {"fedcba9876543210"}}},
      Language::chinese, JsonLayout::readable);
  return ordered_json::parse(text);
}

TEST(FindingsJson, HoldsEverythingOfAFinding) {
  const ordered_json json = findingsJson({made::finding()});
  EXPECT_THAT(keys(json), ElementsAre("source", "agency", "year", "edition", "tables", "findings",
                                      "known", "coverage"));
  const ordered_json finding = json["findings"][0];
  EXPECT_THAT(keys(finding),
              ElementsAre("rule", "severity", "concepts", "place", "places", "message", "basis",
                          "suggestion", "candidates", "ties", "fingerprint"));
  EXPECT_EQ(finding["rule"], "T303");
  EXPECT_EQ(finding["severity"], "error");
  EXPECT_EQ(finding["concepts"][0], "requests.new.natural_person");
  EXPECT_EQ(finding["place"]["page"], 3);
  EXPECT_EQ(finding["places"][0], finding["place"]);
  EXPECT_THAT(finding["basis"].get<std::string>(), HasSubstr("国办公开办函"));
  EXPECT_EQ(finding["suggestion"].dump(),
            R"({"concept":"requests.new.natural_person","value":13})");
  EXPECT_EQ(finding["ties"].dump(), R"(["T303","T301"])");
  EXPECT_EQ(finding["fingerprint"], "0123456789abcdef");
}

TEST(FindingsJson, FindingWithoutPlaceOrSuggestion) {
  Finding finding = made::finding();
  finding.places.clear();
  finding.corrections.clear();
  const ordered_json json = findingsJson({finding})["findings"][0];
  EXPECT_TRUE(json["place"].is_null());
  EXPECT_EQ(json["places"].dump(), "[]");
  EXPECT_TRUE(json["suggestion"].is_null());
}

TEST(FindingsJson, TellsHowFarItWasJudged) {
  const ordered_json json = findingsJson({});
  EXPECT_EQ(json["known"].dump(), R"(["fedcba9876543210"])");
  EXPECT_EQ(json["coverage"].dump(),
            R"({"rules":{"passed":["T301"],"failed":["T303"],)"
            R"("undecided":[{"rule":"T202","reason":"unclear_organ"}],)"
            R"("not_applicable":[{"rule":"T203","reason":"other_edition"}]},)"
            R"("ties":{"all":44,"hold":40,"fail":1,"undecided":{"blank":2,"unsure":1,"absent":0}},)"
            R"("claims":{"found":5,"compared":3,"left_alone":2}})");
}

TEST(FindingsJson, NothingFoundIsAnEmptyList) {
  EXPECT_EQ(findingsJson({})["findings"].dump(), "[]");
}

TEST(FindingsJson, GivesTheReasonsThatTheSchemaHas) {
  std::vector<std::string> names;
  for (auto each = static_cast<int>(OpenReason::none) + 1;
       each <= static_cast<int>(OpenReason::no_report); ++each) {
    names.emplace_back(openReasonName(static_cast<OpenReason>(each)));
  }
  std::ifstream file(GOUJI_SCHEMAS "/check.schema.json");
  const auto schema = ordered_json::parse(file);
  EXPECT_EQ(schema["$defs"]["openRule"]["properties"]["reason"]["enum"], ordered_json(names));
}

}  // namespace
}  // namespace gouji
