#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/report/report.h"
#include "core/rules/judge.h"
#include "tests/core/rules/words.h"

namespace gouji::test {

/// A faultless report as recognition would give it, for rules to be tried on; then changed.
/// Its places: block 10 + i is section i's heading, block 20 + t the table t, a cell a fact.
class MadeReport {
 public:
  explicit MadeReport(int year = 2023);
  /// The form of one edition in a report on whatever year.
  MadeReport(int year, EditionId edition);

  Report report;
  Document document;

  /// What the cell prints; read as recognition reads it.
  MadeReport& set(std::string_view cell, std::string_view text);
  /// Every cell that a pattern with one `*` names.
  MadeReport& setAll(std::string_view pattern, std::string_view text);
  MadeReport& remove(std::string_view cell);
  MadeReport& doubt(std::string_view cell);

  Section& section(SectionKey key);
  TableReading& table(FormTable table);
  RowReading& row(FormTable table, std::string_view key);
  MadeReport& removeSection(SectionKey key);
  MadeReport& removeTable(FormTable table);
  /// Top-level headings, numbered as given; their places follow each other from block 10.
  MadeReport& headings(std::vector<TopHeading> all);

  std::vector<Finding> check() const;
  /// Findings of one rule.
  std::vector<Finding> check(std::string_view rule) const;

 private:
  Fact& fact(std::string_view cell);
};

/// "T301" for each finding, in order.
std::vector<std::string> rulesOf(const std::vector<Finding>& findings);

}  // namespace gouji::test
