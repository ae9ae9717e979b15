#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/form/editions/edition_list.h"
#include "core/form/tie.h"
#include "core/recognise/recognise.h"
#include "core/rules/catalogue/example.h"
#include "core/rules/judge.h"
#include "filters/export/json/findings_json.h"
#include "filters/export/json/json.h"
#include "tests/core/form/editions/invented/edition_2027.h"
#include "tests/support/form_builder.h"

/// An edition that is nothing but its tables, all the way from a document to what is told of it.
namespace gouji {
namespace {

using form::kInvented;
using nlohmann::json;
using testing::AllOf;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;
using Kind = Edit::Kind;
using Outcome = Example::Outcome;

constexpr int kYear = 2028;

json reportOf(const Document& document) {
  std::string out;
  appendReportJson(out, {"年报.html", "html"}, document, recognise(document), JsonLayout::line);
  return json::parse(out);
}

/// What is told of a faultless report after `edits`.
json told(const Example& example) {
  const Document document = exampleDocument(example);
  const Report report = recognise(document);
  std::optional<Report> previous;
  if (example.previous) {
    previous = recognise(previousDocument(example));
  }
  const Report* before = previous ? &*previous : nullptr;
  const Judgement judgement = judge(document, report, before);
  const Source source{"年报.html", "html"};
  std::string out;
  appendFindingsJson(out, {source, document, report, judgement, before}, Language::chinese,
                     JsonLayout::line);
  return json::parse(out);
}

json told(std::vector<Edit> edits, int year = kYear, std::string_view agency = kExampleAgency) {
  return told({Outcome::fails, {}, std::move(edits), year, agency});
}

std::vector<std::string> rulesOf(const json& result) {
  std::vector<std::string> rules;
  for (const json& finding : result["findings"]) {
    rules.push_back(finding["rule"]);
  }
  return rules;
}

json findingOf(const json& result, std::string_view rule) {
  for (const json& finding : result["findings"]) {
    if (finding["rule"] == rule) {
      return finding;
    }
  }
  ADD_FAILURE() << "no " << rule << " in " << result["findings"].dump();
  return {{"severity", ""}, {"message", ""}, {"suggestion", nullptr}};
}

std::vector<std::string> editionsOf(const json& result) {
  std::vector<std::string> names;
  for (const json& table : result["tables"]) {
    names.push_back(table["edition"]);
  }
  return names;
}

Edit cell(std::string_view name, std::string_view text) {
  return {Kind::cell, name, text};
}

Edit says(std::string_view text) {
  return {Kind::prose, "overview", text};
}

TEST(ThirdEdition, TakesItsPlaceInTheOrderOfYears) {
  ASSERT_EQ(editions().size(), 3U);
  EXPECT_EQ(editionForYear(2026), EditionId::e2021);
  EXPECT_EQ(editionForYear(2027), kInvented);
  EXPECT_EQ(editionForYear(2040), kInvented);
  EXPECT_EQ(lastYearOf(editionOf(EditionId::e2021)), 2026);
  EXPECT_FALSE(lastYearOf(editionOf(kInvented)));
  EXPECT_EQ(newestEdition(), kInvented);
  EXPECT_EQ(editionNamed("2027"), kInvented);
  EXPECT_EQ(Report().edition, kInvented);
}

TEST(ThirdEdition, HasItsOwnCellsInItsOwnWords) {
  const auto isAmong = [](std::string_view name, std::vector<EditionId> ids) {
    const Concept& each = conceptOf(findConcept(name).value());
    EXPECT_EQ(each.editions.count(), ids.size()) << name;
    for (const EditionId id : ids) {
      EXPECT_TRUE(isIn(each, id)) << name;
    }
  };
  isAmong("requests.new.total", {EditionId::e2019, EditionId::e2021, kInvented});
  isAmong("requests.new.media", {kInvented});
  isAmong("requests.denied.personal_privacy.total", {kInvented});
  isAmong("requests.other.other.total", {EditionId::e2021, kInvented});
  isAmong("requests.not_processed.publication.total", {EditionId::e2019, EditionId::e2021});
  isAmong("disclosure.inspections.decisions", {kInvented});
  const ConceptId internal = findConcept("requests.denied.internal_affairs.total").value();
  EXPECT_EQ(conceptOf(internal, EditionId::e2021).row_label, "5.属于三类内部事务信息");
  EXPECT_EQ(conceptOf(internal, kInvented).row_label, "6.属于三类内部事务信息");
  // In the form's order: behind the row that it follows in its edition.
  EXPECT_LT(findConcept("requests.denied.state_secret.total"),
            findConcept("requests.denied.personal_privacy.natural_person"));
  EXPECT_LT(findConcept("requests.denied.personal_privacy.media"),
            findConcept("requests.denied.prohibited_by_law.natural_person"));
}

TEST(ThirdEdition, HasItsOwnTies) {
  std::map<std::string, std::size_t> counts;
  for (const FormTable table : {FormTable::disclosure, FormTable::requests, FormTable::review}) {
    for (const Tie& tie : tiesOf(kInvented, table)) {
      ++counts[std::string(tie.rule)];
    }
  }
  const std::map<std::string, std::size_t> expected = {
      {"T201", 2}, {"T301", 8}, {"T302", 8}, {"T303", 24}, {"T401", 3}};
  EXPECT_EQ(counts, expected);
  EXPECT_EQ(tiesOf(kInvented, FormTable::review)[0].right.size(), 5U);
  EXPECT_EQ(tiesOf(EditionId::e2021, FormTable::review)[0].right.size(), 4U);
}

TEST(ThirdEdition, IsReadIntoItsOwnFacts) {
  test::FormBuilder form(kInvented, kYear);
  form.fill()
      .set("disclosure.normative_documents.revised", "5")
      .set("disclosure.inspections.decisions", "873")
      .set("disclosure.fees.refunded", "0.75");
  const json report = reportOf(form.document());
  EXPECT_EQ(report["edition"], "2027");
  EXPECT_THAT(editionsOf(report), ElementsAre("2027", "2027", "2027"));
  std::map<std::string, std::string> facts;
  for (const json& fact : report["facts"]) {
    EXPECT_FALSE(fact.contains("sure")) << fact;
    facts[fact["concept"]] = fact["raw"];
  }
  EXPECT_EQ(facts, form.printed());
  for (const json& table : report["tables"]) {
    EXPECT_EQ(table["verdict"], "proved") << table;
  }
}

TEST(ThirdEdition, NothingIsFoundInAFaultlessReport) {
  for (const int year : {2027, kYear}) {
    const json result = told({}, year);
    EXPECT_THAT(rulesOf(result), IsEmpty()) << result["findings"];
    EXPECT_EQ(result["edition"], "2027");
    EXPECT_EQ(result["coverage"]["ties"]["hold"], 45);
    EXPECT_EQ(result["coverage"]["ties"]["all"], 45);
  }
}

TEST(ThirdEdition, BreaksAndMendsByItsOwnTies) {
  const json media = findingOf(told({cell("requests.granted.media", "3")}), "T302");
  EXPECT_EQ(media["suggestion"], json({{"concept", "requests.granted.media"}, {"value", 0}}));
  EXPECT_THAT(media["ties"], ElementsAre("T302", "T303"));
  EXPECT_THAT(std::string(media["message"]), HasSubstr("「新闻媒体」"));

  const json privacy =
      findingOf(told({cell("requests.denied.personal_privacy.natural_person", "4")}), "T302");
  EXPECT_EQ(privacy["suggestion"],
            json({{"concept", "requests.denied.personal_privacy.natural_person"}, {"value", 0}}));

  EXPECT_THAT(rulesOf(told({cell("review.reconsideration.settled", "2")})), ElementsAre("T401"));
  EXPECT_THAT(rulesOf(told({cell("disclosure.normative_documents.revised", "18")})), IsEmpty());
  EXPECT_THAT(rulesOf(told({cell("disclosure.normative_documents.revised", "19")})),
              ElementsAre("T201"));
}

TEST(ThirdEdition, NamesCellsAsItPrintsThem) {
  const auto message = [](int year) {
    return std::string(
        findingOf(told({cell("requests.denied.internal_affairs.natural_person", "1.5")}, year),
                  "CE03")["message"]);
  };
  EXPECT_THAT(message(2026), HasSubstr("（三）不予公开·5.属于三类内部事务信息 × 自然人"));
  EXPECT_THAT(message(kYear), HasSubstr("（三）不予公开·6.属于三类内部事务信息 × 自然人"));
}

TEST(ThirdEdition, KnowsWhatItsColumnsMeasure) {
  EXPECT_THAT(rulesOf(told({cell("disclosure.fees.refunded", "0.5")})), IsEmpty());
  EXPECT_THAT(rulesOf(told({cell("disclosure.inspections.decisions", "0.5")})),
              ElementsAre("CE03"));
}

TEST(ThirdEdition, IsToldFromTheOthersInEitherDirection) {
  for (const std::string_view table : {"disclosure", "requests", "review"}) {
    const auto with = [&](int year, std::string_view edition) {
      return told({{Kind::edition, table, edition}}, year);
    };
    EXPECT_THAT(std::string(findingOf(with(kYear, "2021"), "ST06")["message"]),
                AllOf(HasSubstr("2021"), HasSubstr("2027")))
        << table;
    EXPECT_THAT(std::string(findingOf(with(2024, "2027"), "ST06")["message"]),
                AllOf(HasSubstr("2021"), HasSubstr("2027")))
        << table;
    EXPECT_THAT(rulesOf(with(2024, "2021")), IsEmpty()) << table;
    EXPECT_EQ(findingOf(with(2027, "2021"), "ST06")["severity"], "warning")
        << "for that year the form is recommended only";
  }
  const json oldest = told({{Kind::edition, "requests", "2019"}});
  EXPECT_THAT(editionsOf(oldest), ElementsAre("2027", "2019", "2027"));
  EXPECT_EQ(findingOf(oldest, "ST06")["severity"], "error");
}

TEST(ThirdEdition, IsCitedByItsNotices) {
  const auto cites = [](std::string_view notice, int year) {
    return told({{Kind::preface, "", notice}}, year);
  };
  EXPECT_THAT(rulesOf(cites("根据国办公开办函〔2026〕18号要求，编制本报告。", kYear)),
              Not(Contains("ID06")));
  EXPECT_THAT(rulesOf(cites("根据国办公开办函（2027）3号要求，编制本报告。", kYear)),
              Not(Contains("ID06")));
  EXPECT_THAT(std::string(findingOf(cites("根据国办公开办函〔2021〕30号要求，编制本报告。", kYear),
                                    "ID06")["message"]),
              AllOf(HasSubstr("2021-2026"), HasSubstr("国办公开办函〔2026〕18号")));
  EXPECT_THAT(std::string(findingOf(cites("根据国办公开办函〔2027〕3号要求，编制本报告。", 2024),
                                    "ID06")["message"]),
              AllOf(HasSubstr("2027-"), HasSubstr("国办公开办函〔2021〕30号")));
}

TEST(ThirdEdition, SetsItsOwnDates) {
  constexpr std::string_view kCounty = "澄湾县人民政府";
  const auto published = [&](std::string_view date, int year) {
    return told({{Kind::ending, kCounty, date}}, year, kCounty);
  };
  EXPECT_THAT(rulesOf(published("2029年2月10日", kYear)), Not(Contains("ID05")));
  EXPECT_THAT(std::string(findingOf(published("2029年2月11日", kYear), "ID05")["message"]),
              HasSubstr("2029-02-10"));
  EXPECT_THAT(rulesOf(published("2027年2月20日", 2026)), Not(Contains("ID05")));
}

TEST(ThirdEdition, AsksItsSectionsForItsOwnHeadings) {
  EXPECT_EQ(told({{Kind::heading, "problems", "五、存在的主要问题及改进情况"}})["edition"], "2027");
  EXPECT_THAT(
      std::string(findingOf(told({{Kind::heading, "problems", "五、存在的主要问题及改进情况"}}),
                            "ST03")["message"]),
      HasSubstr("五、问题整改与下一步安排"));
}

/// Three requests of news media, granted, and one withdrawn by a natural person.
std::vector<Edit> ofMedia(std::string_view sentence) {
  return {cell("requests.new.media", "3"),
          cell("requests.new.natural_person", "11"),
          cell("requests.new.total", "16"),
          cell("requests.granted.media", "3"),
          cell("requests.granted.total", "13"),
          cell("requests.other.withdrawn.natural_person", "1"),
          cell("requests.other.withdrawn.total", "1"),
          cell("requests.total.natural_person", "11"),
          cell("requests.total.media", "3"),
          cell("requests.total.total", "16"),
          says(sentence)};
}

TEST(ThirdEdition, ProseIsHeldAgainstItsRowsAndColumns) {
  for (const std::string_view sentence :
       {"全年新收政府信息公开申请16件，其中自然人11件，法人或其他组织5件。",
        "全年新收政府信息公开申请16件，办结16件，其中予以公开13件，不予公开1件，无法提供1件，其他处"
        "理1件。",
        "本年度制发行政规范性文件2件，现行有效行政规范性文件20件。"}) {
    const json result = told(ofMedia(sentence));
    EXPECT_THAT(rulesOf(result), IsEmpty()) << sentence << result["findings"];
    EXPECT_GE(result["coverage"]["claims"]["compared"], 2) << sentence;
  }
  EXPECT_THAT(rulesOf(told(ofMedia("全年新收政府信息公开申请16件，其中法人或其他组织2件。"))),
              ElementsAre("TX06"))
      << "the news media are organisations too";
}

TEST(ThirdEdition, TiesWithLastYearsReportInThePreviousEdition) {
  Example example{Outcome::fails, {}, {}, 2027};
  example.previous = LastYear{{cell("disclosure.normative_documents.in_force", "19")}};
  EXPECT_THAT(rulesOf(told(example)), Not(Contains(testing::StartsWith("XY0"))));
  example.previous->edits.push_back(cell("requests.carried_out.natural_person", "2"));
  example.previous->edits.push_back(cell("requests.new.natural_person", "11"));
  EXPECT_THAT(rulesOf(told(example)), Contains("XY01"));
  example.previous = LastYear{{cell("disclosure.normative_documents.in_force", "17")}};
  EXPECT_THAT(rulesOf(told(example)), Contains("XY02"));
}

TEST(ThirdEdition, LeavesTheOthersAsTheyWere) {
  for (const auto& [year, edition] : std::map<int, std::string>{
           {2019, "2019"}, {2020, "2019"}, {2021, "2021"}, {2023, "2021"}, {2026, "2021"}}) {
    const json result = told({}, year);
    EXPECT_THAT(rulesOf(result), IsEmpty()) << year << result["findings"];
    EXPECT_EQ(result["edition"], edition) << year;
    EXPECT_THAT(editionsOf(result), Each(edition)) << year;
    EXPECT_EQ(result["coverage"]["ties"]["hold"], result["coverage"]["ties"]["all"]) << year;
  }
}

}  // namespace
}  // namespace gouji
