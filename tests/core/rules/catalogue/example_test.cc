#include "core/rules/catalogue/example.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <stdexcept>

#include "core/recognise/recognise.h"
#include "core/rules/catalogue/catalogue.h"
#include "core/rules/judge.h"
#include "tests/core/rules/words.h"

namespace gouji {
namespace {

using Kind = Edit::Kind;
using Outcome = Example::Outcome;

Judgement judged(const Example& example) {
  const Document document = exampleDocument(example);
  if (!example.previous) {
    return judge(document, recognise(document));
  }
  const Report previous = recognise(previousDocument(example));
  return judge(document, recognise(document), &previous);
}

std::vector<Finding> checked(const Example& example) {
  return judged(example).findings;
}

bool yields(const std::vector<Finding>& findings, std::string_view rule) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& each) {
    return each.rule == rule ||
           std::find(each.ties.begin(), each.ties.end(), rule) != each.ties.end();
  });
}

std::string told(const std::vector<Finding>& findings) {
  std::string text;
  for (const Finding& each : findings) {
    text += std::string(each.rule) + ": " + test::inChinese(each) + "\n";
  }
  return text;
}

struct Named {
  const Rule* rule;
  const Example* example;
};

std::vector<Named> allExamples() {
  std::vector<Named> all;
  for (const Rule& rule : catalogue()) {
    for (const Example& example : rule.examples) {
      all.push_back({&rule, &example});
    }
  }
  return all;
}

std::string nameOf(const testing::TestParamInfo<Named>& info) {
  constexpr const char* kOutcomes[] = {"passes", "fails", "undecided"};
  return std::string(info.param.rule->id) + "_" +
         kOutcomes[static_cast<std::size_t>(info.param.example->outcome)] + "_" +
         std::to_string(info.index);
}

/// "undecided: blank"; "passed".
std::string becameOf(std::string_view rule, const Coverage& coverage) {
  constexpr std::string_view kOutcomes[] = {"passed", "failed", "undecided", "not applicable"};
  for (const RuleCoverage& each : coverage.rules) {
    if (each.rule == rule) {
      const std::string outcome(kOutcomes[static_cast<std::size_t>(each.outcome)]);
      return each.reason == OpenReason::none
                 ? outcome
                 : outcome + ": " + std::string(openReasonName(each.reason));
    }
  }
  return "not covered";
}

/// What becomes of the rule in each of its examples that it does not decide, in their order.
const std::multimap<std::string_view, std::string_view> kOpen = {
    {"CE01", "undecided: absent"},
    {"CE02", "undecided: absent"},
    {"CE03", "undecided: absent"},
    {"CE04", "undecided: absent"},
    {"CE05", "undecided: absent"},
    {"CE06", "undecided: unsure"},
    {"CE07", "undecided: not_stated"},
    {"ID01", "undecided: absent"},
    {"ID02", "not applicable: not_stated"},
    {"ID03", "not applicable: not_stated"},
    {"ID04", "undecided: not_understood"},
    {"ID05", "undecided: absent"},
    {"ID06", "not applicable: not_stated"},
    {"ID07", "undecided: unknown_year"},
    {"NA01", "undecided: rough"},
    {"NA02", "undecided: rough"},
    {"NA03", "undecided: not_stated"},
    {"NA04", "undecided: rough"},
    {"NA05", "undecided: absent"},
    {"NA06", "not applicable: no_previous"},
    {"ST01", "undecided: no_report"},
    {"ST02", "undecided: absent"},
    {"ST03", "undecided: absent"},
    {"ST04", "undecided: absent"},
    {"ST05", "undecided: unsure"},
    {"ST06", "undecided: unknown_year"},
    {"ST07", "undecided: unsure"},
    {"ST08", "undecided: absent"},
    {"ST09", "not applicable: not_demanded"},
    {"ST10", "not applicable: not_stated"},
    {"ST11", "not applicable: not_demanded"},
    {"ST12", "undecided: absent"},
    {"ST13", "not applicable: not_demanded"},
    {"ST14", "undecided: absent"},
    {"T201", "undecided: blank"},
    {"T202", "undecided: unclear_organ"},
    {"T203", "undecided: blank"},
    {"T301", "undecided: blank"},
    {"T302", "undecided: blank"},
    {"T303", "undecided: blank"},
    {"T401", "undecided: blank"},
    {"TX01", "undecided: blank"},
    {"TX01", "undecided: rough"},
    {"TX02", "undecided: blank"},
    {"TX03", "undecided: blank"},
    {"TX04", "undecided: blank"},
    {"TX05", "undecided: blank"},
    {"TX06", "undecided: blank"},
    {"TX07", "undecided: blank"},
    {"TX08", "undecided: blank"},
    {"TX09", "undecided: blank"},
    {"TX10", "not applicable: not_stated"},
    {"TX11", "undecided: rough"},
    {"TX12", "not applicable: not_stated"},
    {"TX12", "undecided: blank"},
    {"XY00", "undecided: unknown_year"},
    {"XY01", "undecided: blank"},
    {"XY02", "undecided: absent"},
    {"XY03", "undecided: blank"},
    {"XY04", "undecided: blank"},
    {"XY05", "not applicable: no_previous"},
    {"XY06", "not applicable: no_previous"},
};

/// How many undecided examples of its rule stand before it.
std::ptrdiff_t openBefore(const Named& named) {
  const Example* first = named.rule->examples.data();
  return std::count_if(first, named.example,
                       [](const Example& each) { return each.outcome == Outcome::undecided; });
}

/// What an example says that becomes of its rule.
std::string_view expected(const Named& named) {
  if (named.example->outcome != Outcome::undecided) {
    return named.example->outcome == Outcome::passes ? "passed" : "failed";
  }
  const auto [begin, end] = kOpen.equal_range(named.rule->id);
  const auto before = openBefore(named);
  return before < std::distance(begin, end) ? std::next(begin, before)->second : "not listed";
}

class CatalogueExample : public testing::TestWithParam<Named> {};

TEST_P(CatalogueExample, IsJudgedAsItSays) {
  const auto& [rule, example] = GetParam();
  const Judgement judgement = judged(*example);
  const auto& findings = judgement.findings;
  EXPECT_EQ(yields(findings, rule->id), example->outcome == Outcome::fails) << told(findings);
  EXPECT_EQ(becameOf(rule->id, judgement.coverage), expected(GetParam())) << told(findings);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, CatalogueExample, testing::ValuesIn(allExamples()), nameOf);

TEST(ExampleDocument, ShowsFaultsOfTheLayout) {
  struct Case {
    Edit edit;
    std::string_view rule;
    Severity severity;
  };
  const std::vector<Case> cases = {
      {{Kind::no_heading, "requests"}, "ST01", Severity::warning},
      {{Kind::no_section, "other"}, "ST01", Severity::error},
      {{Kind::swap_sections, "problems", "other"}, "ST02", Severity::error},
      {{Kind::no_table, "disclosure"}, "ST05", Severity::error},
      {{Kind::edition, "disclosure", "2019"}, "ST06", Severity::error},
      {{Kind::label, "requests.denied.prohibited_by_law", "2.其他法律行政止公开"},
       "ST07",
       Severity::warning},
      {{Kind::no_row, "disclosure.coercion"}, "ST07", Severity::error},
      {{Kind::repeat_row, "requests.not_processed.repeated"}, "ST07", Severity::error},
      {{Kind::insert_row, "requests.total", "（八）转送其他机关"}, "ST07", Severity::error},
      {{Kind::no_column, "requests.research"}, "ST07", Severity::error},
  };
  for (const Case& each : cases) {
    const auto findings = checked({Outcome::fails, {}, {each.edit}});
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
      return finding.rule == each.rule && finding.severity == each.severity;
    });
    EXPECT_NE(found, findings.end()) << each.rule << ' ' << each.edit.target << '\n'
                                     << told(findings);
  }
}

TEST(ExampleDocument, IsFaultlessUnchanged) {
  for (const int year : {2019, 2020, 2021, 2023}) {
    const auto findings = checked({Outcome::passes, {}, {}, year});
    EXPECT_TRUE(findings.empty()) << year << "\n" << told(findings);
  }
}

TEST(ExampleDocument, IsRecognisedInEveryPart) {
  for (const int year : {2020, 2023}) {
    const Document document = exampleDocument({Outcome::passes, {}, {}, year});
    const Report report = recognise(document);
    EXPECT_EQ(report.kind, ReportKind::report);
    EXPECT_EQ(report.agency, "澄湾县水务局");
    EXPECT_EQ(report.year, year);
    EXPECT_EQ(report.sections.size(), 6U);
    ASSERT_EQ(report.tables.size(), 3U);
    for (const TableReading& table : report.tables) {
      EXPECT_EQ(table.verdict, Verdict::proved) << formTableName(table.table);
      EXPECT_TRUE(table.missing_rows.empty()) << formTableName(table.table);
    }
    const auto cells =
        std::count_if(concepts().begin(), concepts().end(),
                      [&](const Concept& cell) { return isIn(cell, *editionForYear(year)); });
    EXPECT_EQ(report.facts.size(), static_cast<std::size_t>(cells));
  }
}

TEST(ExampleDocument, LaysTableThreeOutAsTheFormDoes) {
  const Document document = exampleDocument({Outcome::passes, {}, {}, 2023});
  const Table* requests = nullptr;
  for (const Block& block : document.blocks) {
    if (const Table* table = std::get_if<Table>(&block); table && table->columns == 10) {
      requests = table;
    }
  }
  ASSERT_NE(requests, nullptr);
  EXPECT_EQ(requests->rows, 28);
  // No hole and no overlap: the spans fill the grid.
  std::vector<int> covered(static_cast<std::size_t>(requests->rows * requests->columns), 0);
  for (const Cell& cell : requests->cells) {
    for (int row = cell.row; row < cell.row + cell.row_span; ++row) {
      for (int column = cell.column; column < cell.column + cell.column_span; ++column) {
        ++covered[static_cast<std::size_t>(row * requests->columns + column)];
      }
    }
  }
  EXPECT_THAT(covered, testing::Each(1));
}

TEST(ExampleDocument, RefusesEditsThatNameNothing) {
  for (const Edit& edit : std::vector<Edit>{{Kind::cell, "requests.nothing.total", "1"},
                                            {Kind::heading, "seventh", "七、"},
                                            {Kind::no_row, "requests.nothing"},
                                            {Kind::no_column, "review.nothing"},
                                            {Kind::edition, "problems", "2019"}}) {
    EXPECT_THROW(exampleDocument({Outcome::passes, {}, {edit}}), std::invalid_argument)
        << edit.target;
  }
}

}  // namespace
}  // namespace gouji
