#pragma once

#include "core/document/document.h"
#include "core/report/report.h"
#include "core/rules/finding/finding.h"
#include "filters/export/judged_report.h"

#include <utility>
#include <variant>

namespace gouji::made {

/// A heading and a table of three cells of the form, and what they say.
inline Document document() {
  Document document;
  auto& heading = document.blocks.emplace_back(std::in_place_type<Paragraph>);
  std::get<Paragraph>(heading).text = "三、收到和处理政府信息公开申请情况";
  std::get<Paragraph>(heading).origin.page = 2;
  auto& table = std::get<Table>(document.blocks.emplace_back(std::in_place_type<Table>));
  table.rows = 1;
  table.columns = 3;
  for (const char* text : {"12", "", "3.50"}) {
    Cell& cell = table.cells.emplace_back();
    cell.column = static_cast<int>(table.cells.size()) - 1;
    cell.text = text;
    cell.origin = {.page = 3, .line = 40 + cell.column};
  }
  return document;
}

inline Fact fact(const char* name, const char* raw, std::size_t cell) {
  return {.cell = *findConcept(name),
          .figure = {Decimal::parse(raw), kPlain},
          .raw = raw,
          .place = {.block = 1, .cell = cell, .begin = 0, .end = std::string_view(raw).size()},
          .sure = true,
          .joined = false};
}

inline Report report() {
  Report report;
  report.kind = ReportKind::report;
  report.title = "白沙县水务局2024年政府信息公开工作年度报告";
  report.agency = "白沙县水务局";
  report.year = 2024;
  report.published = Date{2025, 1, 9};
  report.period_from = Date{2024, 1, 1};
  Section& section = report.sections.emplace_back();
  section.key = SectionKey::requests;
  section.heading = "三、收到和处理政府信息公开申请情况";
  section.text = "全年\n如下";
  section.end = {2, 0, 0, 0};
  report.tables.push_back({.table = FormTable::requests,
                           .row_set = EditionId::e2021,
                           .foreign = {},
                           .verdict = Verdict::printed,
                           .is_table = true,
                           .place = {.block = 1, .cell = 0, .begin = 0, .end = 2},
                           .rows = {},
                           .missing_rows = {},
                           .repeated_rows = {},
                           .repeated_places = {},
                           .unknown_rows = {},
                           .in_order = true});
  report.facts = {fact("disclosure.fees.amount", "3.50", 2),
                  fact("requests.new.natural_person", "12", 0),
                  fact("requests.new.commercial", "", 1)};
  report.facts[2].sure = false;
  return report;
}

inline Source source() {
  return {"年报/白沙.docx", "docx"};
}

inline Finding finding() {
  return {.rule = "T303",
          .severity = Severity::error,
          .concepts = {"requests.new.natural_person", "requests.new.total"},
          .places = {report().facts[1].place},
          .message = verbatim("若将「新收」由 12 改为 13，则 2 项勾稽全部成立"),
          .corrections = {{SlipOfCells::single,
                           {{*findConcept("requests.new.natural_person"), 11, 13}}}},
          .ties = {"T303", "T301"},
          .fingerprint = "0123456789abcdef"};
}

inline Coverage coverage() {
  Coverage coverage;
  coverage.rules = {{"T202", RuleOutcome::undecided, OpenReason::unclear_organ},
                    {"T203", RuleOutcome::not_applicable, OpenReason::other_edition},
                    {"T301", RuleOutcome::passed, OpenReason::none},
                    {"T303", RuleOutcome::failed, OpenReason::none}};
  coverage.ties.hold = 40;
  coverage.ties.fail = 1;
  coverage.ties.blank = 2;
  coverage.ties.unsure = 1;
  coverage.claims.compared = 3;
  coverage.claims.left_alone = 2;
  return coverage;
}

/// The report and what judging it came to, kept for an export.
struct Judged {
  Judgement judgement;
  Source source = made::source();
  Document document = made::document();
  Report report = made::report();

  operator JudgedReport() const { return {source, document, report, judgement}; }
};

}  // namespace gouji::made
