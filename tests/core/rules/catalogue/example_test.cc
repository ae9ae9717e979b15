#include "core/rules/catalogue/example.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

#include "core/recognise/recognise.h"
#include "core/rules/catalogue/catalogue.h"
#include "core/rules/judge.h"
#include "tests/core/rules/words.h"

namespace gouji {
namespace {

using Kind = Edit::Kind;
using Outcome = Example::Outcome;

std::vector<Finding> checked(const Example& example) {
  const Document document = exampleDocument(example);
  if (!example.previous) {
    return judge(document, recognise(document)).findings;
  }
  const Report previous = recognise(previousDocument(example));
  return judge(document, recognise(document), &previous).findings;
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

class CatalogueExample : public testing::TestWithParam<Named> {};

TEST_P(CatalogueExample, IsJudgedAsItSays) {
  const auto& [rule, example] = GetParam();
  const auto findings = checked(*example);
  EXPECT_EQ(yields(findings, rule->id), example->outcome == Outcome::fails) << told(findings);
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
