#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/recognise/recognise.h"
#include "core/rules/judge.h"
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
  std::cout << "corpus: facts compared " << facts << '\n';
  EXPECT_GT(facts, 0U) << "nothing was compared";
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

/// Last year's report, where the truth names one.
std::optional<Report> previousOf(const json& truth) {
  if (!truth.contains("previous")) {
    return std::nullopt;
  }
  const auto file = testing::corpus() / "real" / truth["previous"].get<std::string>();
  const std::string bytes = testing::readFile(file);
  return recognise(importDocument(bytes, detectFormat(bytes)));
}

/// The document alone does not say what the finding's cell holds.
bool isUndecidable(const json& listed, const Report& report) {
  const json names = listed.value("concepts", json::array());
  return std::any_of(names.begin(), names.end(), [&](const json& name) {
    const auto cell = findConcept(name.get<std::string>());
    const Fact* fact = cell ? report.fact(*cell) : nullptr;
    return fact != nullptr && !fact->sure;
  });
}

bool isAbout(const Finding& finding, const json& listed) {
  const json& names = listed.contains("concepts") ? listed["concepts"] : json::array();
  return finding.rule == listed["rule"].get<std::string>() &&
         (names.empty() || std::find(finding.concepts.begin(), finding.concepts.end(), names[0]) !=
                               finding.concepts.end());
}

TEST_F(RealReports, ListedFindingsAreMadeAndNoOtherError) {
  int listed_ones = 0;
  int made = 0;
  int undecidable = 0;
  int false_errors = 0;
  int other_warnings = 0;
  for (const auto& real : testing::realReports()) {
    SCOPED_TRACE(real.file.filename());
    const ReadReport read = readReal(real);
    const auto previous = previousOf(read.truth);
    const auto findings =
        judge(read.document, read.report, previous ? &*previous : nullptr).findings;
    const json all = read.truth.value("findings", json::array());
    for (const json& listed : all) {
      ++listed_ones;
      const bool found = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return isAbout(finding, listed);
      });
      const bool open =
          isUndecidable(listed, read.report) || (previous && isUndecidable(listed, *previous));
      EXPECT_TRUE(found || open) << "not found: " << listed;
      made += found ? 1 : 0;
      undecidable += !found && open ? 1 : 0;
    }
    for (const json& unwanted : read.truth.value("not_findings", json::array())) {
      for (const Finding& finding : findings) {
        EXPECT_FALSE(isAbout(finding, unwanted) && finding.severity != Severity::note)
            << word(finding.message, Language::english);
      }
    }
    for (const Finding& finding : findings) {
      const bool known = std::any_of(all.begin(), all.end(), [&](const json& listed) {
        return listed["rule"] == std::string(finding.rule);
      });
      if (finding.severity == Severity::error) {
        EXPECT_TRUE(known) << finding.rule << ": " << word(finding.message, Language::english);
        false_errors += known ? 0 : 1;
      } else if (finding.severity == Severity::warning && !known) {
        ++other_warnings;
        std::cout << "warning beside the list: " << finding.rule << ' '
                  << word(finding.message, Language::english) << '\n';
      }
    }
  }
  std::cout << "corpus: listed findings made " << made << " of " << listed_ones << ", undecidable "
            << undecidable << "; errors beside them " << false_errors << ", warnings beside them "
            << other_warnings << '\n';
  EXPECT_GT(listed_ones, 0) << "nothing was compared";
}

TEST_F(RealReports, TheEmptyFormIsNoReport) {
  const std::string bytes = testing::readFile(testing::corpus() / "real/blank-form-2021.docx");
  const Report report = recognise(importDocument(bytes, detectFormat(bytes)));
  EXPECT_EQ(report.kind, ReportKind::blank_form);
}

}  // namespace
}  // namespace gouji
