#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/report/recognise.h"
#include "core/rules/catalogue.h"
#include "core/rules/check.h"
#include "filters/import/import.h"
#include "tests/corpus/corpus.h"

namespace gouji {
namespace {

using nlohmann::json;

struct ReadReport {
  Document document;
  Report report;
  json truth;
};

ReadReport readReal(const testing::RealReport& real) {
  ReadReport read;
  const std::string bytes = testing::readFile(real.file);
  read.document = importDocument(bytes, detectFormat(bytes));
  read.report = recognise(read.document);
  read.truth = json::parse(testing::readFile(real.truth));
  return read;
}

json valueOf(const Fact& fact) {
  if (!fact.figure.value) {
    return nullptr;
  }
  return fact.figure.value->isWhole() ? json(fact.figure.value->whole())
                                      : json(fact.figure.value->toDouble());
}

class RealReports : public ::testing::Test {
 protected:
  void SetUp() override {
    if (testing::realReports().empty()) {
      GTEST_SKIP() << "no real reports at " << testing::corpus();
    }
  }
};

TEST_F(RealReports, FactsMatchCellForCell) {
  std::size_t facts = 0;
  for (const auto& real : testing::realReports()) {
    SCOPED_TRACE(real.file.filename());
    const ReadReport read = readReal(real);
    const json undecidable = read.truth.value("undecidable", json::array());
    for (const auto& [name, value] : read.truth["facts"].items()) {
      const auto cell = findConcept(name);
      ASSERT_TRUE(cell) << name;
      const Fact* fact = read.report.fact(*cell);
      ASSERT_NE(fact, nullptr) << name;
      const bool open =
          std::find(undecidable.begin(), undecidable.end(), name) != undecidable.end() &&
          !fact->sure && !fact->figure.value;
      EXPECT_TRUE(open || valueOf(*fact) == value)
          << name << ": read " << valueOf(*fact) << " from '" << fact->raw << "', says " << value;
      ++facts;
    }
    EXPECT_EQ(read.report.facts.size(), read.truth["facts"].size()) << "cells that are not there";
    const json printed = read.truth.value("raw", json::object());
    for (const auto& [name, raw] : printed.items()) {
      const Fact* fact = read.report.fact(*findConcept(name));
      if (fact->sure) {  // where readings differ, so does what each has for printed
        EXPECT_EQ(fact->raw, raw) << name;
      }
    }
  }
  RecordProperty("facts", static_cast<int>(facts));
}

TEST_F(RealReports, IdentityMatches) {
  for (const auto& real : testing::realReports()) {
    SCOPED_TRACE(real.file.filename());
    const ReadReport read = readReal(real);
    const json& truth = read.truth;
    const auto text = [](const std::string& value) { return value.empty() ? json() : json(value); };
    EXPECT_EQ(editionOf(read.report.edition).name, truth["edition"].get<std::string>());
    EXPECT_EQ(read.report.year, truth["year"].get<int>());
    EXPECT_EQ(text(read.report.agency), truth["agency"]);
    if (truth.contains("title")) {
      EXPECT_EQ(text(read.report.title), truth["title"]);
    }
    if (truth.contains("script")) {
      EXPECT_EQ(read.report.script == Script::traditional, truth["script"] == "traditional");
    }
    if (truth.contains("published")) {
      const auto& date = read.report.published;
      ASSERT_TRUE(date);
      char printed[16];
      std::snprintf(printed, sizeof printed, "%04d-%02d-%02d", date->year, date->month, date->day);
      EXPECT_EQ(printed, truth["published"].get<std::string>());
    }
  }
}

/// The rules that judge a report by itself; findings of others are not looked for here.
bool isJudged(const std::string& rule) {
  return findRule(rule) != nullptr;
}

TEST_F(RealReports, ListedFindingsAreMadeAndNoOtherError) {
  for (const auto& real : testing::realReports()) {
    SCOPED_TRACE(real.file.filename());
    const ReadReport read = readReal(real);
    const auto findings = check(read.document, read.report, Language::english);
    const json all = read.truth.value("findings", json::array());
    for (const json& listed : all) {
      // XY rules need last year's report beside this one.
      if (!isJudged(listed["rule"]) || listed["rule"].get<std::string>().starts_with("XY")) {
        continue;
      }
      const auto made = std::find_if(findings.begin(), findings.end(), [&](const Finding& each) {
        const auto& names = listed["concepts"];
        return each.rule == listed["rule"].get<std::string>() &&
               (names.empty() || std::find(each.concepts.begin(), each.concepts.end(), names[0]) !=
                                     each.concepts.end());
      });
      EXPECT_NE(made, findings.end()) << "not found: " << listed;
    }
    for (const Finding& finding : findings) {
      if (finding.severity != Severity::error) {
        continue;
      }
      const json listed = read.truth.value("findings", json::array());
      const bool known = std::any_of(listed.begin(), listed.end(), [&](const json& each) {
        return each["rule"] == std::string(finding.rule);
      });
      EXPECT_TRUE(known) << finding.rule << ": " << finding.message;
    }
  }
}

TEST_F(RealReports, TheEmptyFormIsNoReport) {
  const std::string bytes = testing::readFile(testing::corpus() / "real/blank-form-2021.docx");
  const Report report = recognise(importDocument(bytes, detectFormat(bytes)));
  EXPECT_EQ(report.kind, ReportKind::blank_form);
}

}  // namespace
}  // namespace gouji
