#include "tests/core/rules/made_report.h"

#include <algorithm>
#include <stdexcept>

namespace gouji::test {
namespace {

/// Prose that no rule has anything against.
std::string textOf(SectionKey key) {
  switch (key) {
    case SectionKey::overview:
      return "主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展，"
             "工作考核、社会评议、责任追究情况良好。";
    case SectionKey::problems:
      return "解读材料偏少，已实行清单管理。";
    case SectionKey::other:
      return "没有收取信息处理费。";
    default:
      return {};
  }
}

void addSections(Report& report, EditionId edition) {
  const auto headings = editionOf(edition).headings;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    Section section{};
    section.key = static_cast<SectionKey>(i);
    section.heading = headings[i];
    section.number = static_cast<int>(i) + 1;
    section.place = {10 + i, Place::kNoCell, 0, headings[i].size()};
    section.text = textOf(section.key);
    report.sections.push_back(section);
    report.top_headings.push_back({section.number, section.heading, section.key, section.place});
  }
}

void addTables(Report& report, EditionId edition) {
  for (const FormTable form : {FormTable::disclosure, FormTable::requests, FormTable::review}) {
    TableReading table{};
    table.table = form;
    table.row_set = edition;
    table.verdict = Verdict::proved;
    table.is_table = true;
    const std::size_t block = 20 + static_cast<std::size_t>(form);
    table.place = {block, 0, 0, 0};
    std::size_t cell = 0;
    for (std::size_t id = 0; id < concepts().size(); ++id) {
      const Concept& each = concepts()[id];
      if (each.table != form || !isIn(each, edition)) {
        continue;
      }
      if (table.rows.empty() || table.rows.back().key != each.row) {
        table.rows.push_back({each.row, LabelMatch::exact, each.row_label, {block, ++cell, 0, 1}});
      }
      Fact fact{};
      fact.cell = static_cast<ConceptId>(id);
      fact.raw = "0";
      fact.figure = readFigure(fact.raw);
      fact.place = {block, ++cell, 0, 1};
      report.facts.push_back(fact);
    }
    report.tables.push_back(table);
  }
}

}  // namespace

MadeReport::MadeReport(int year)
    : MadeReport(year, editionForYear(year).value_or(EditionId::e2021)) {}

MadeReport::MadeReport(int year, EditionId edition) {
  report.kind = ReportKind::report;
  report.agency = "澄湾县水务局";
  if (year != 0) {
    report.year = year;
  }
  report.edition = edition;
  addSections(report, edition);
  addTables(report, edition);
  Table table;
  table.rows = 1;
  table.columns = 1;
  table.cells.push_back({0, 0, 1, 1, "自设的一行", {}});
  document.blocks.emplace_back(std::move(table));
}

Fact& MadeReport::fact(std::string_view cell) {
  const auto id = findConcept(cell);
  const auto found = std::find_if(report.facts.begin(), report.facts.end(),
                                  [&](const Fact& each) { return id && each.cell == *id; });
  if (found == report.facts.end()) {
    throw std::invalid_argument("no fact " + std::string(cell));
  }
  return *found;
}

MadeReport& MadeReport::set(std::string_view cell, std::string_view text) {
  Fact& changed = fact(cell);
  changed.raw = text;
  changed.figure = readFigure(text);
  return *this;
}

MadeReport& MadeReport::setAll(std::string_view pattern, std::string_view text) {
  const std::size_t star = pattern.find('*');
  for (Fact& each : report.facts) {
    const std::string& name = conceptOf(each.cell).name;
    if (name.starts_with(pattern.substr(0, star)) && name.ends_with(pattern.substr(star + 1))) {
      each.raw = text;
      each.figure = readFigure(text);
    }
  }
  return *this;
}

MadeReport& MadeReport::remove(std::string_view cell) {
  const ConceptId id = fact(cell).cell;
  std::erase_if(report.facts, [&](const Fact& each) { return each.cell == id; });
  return *this;
}

MadeReport& MadeReport::doubt(std::string_view cell) {
  fact(cell).sure = false;
  return *this;
}

Section& MadeReport::section(SectionKey key) {
  return *std::find_if(report.sections.begin(), report.sections.end(),
                       [&](const Section& each) { return each.key == key; });
}

TableReading& MadeReport::table(FormTable form) {
  return *std::find_if(report.tables.begin(), report.tables.end(),
                       [&](const TableReading& each) { return each.table == form; });
}

RowReading& MadeReport::row(FormTable form, std::string_view key) {
  auto& rows = table(form).rows;
  return *std::find_if(rows.begin(), rows.end(),
                       [&](const RowReading& each) { return each.key == key; });
}

MadeReport& MadeReport::removeSection(SectionKey key) {
  std::erase_if(report.sections, [&](const Section& each) { return each.key == key; });
  std::erase_if(report.top_headings, [&](const TopHeading& each) { return each.section == key; });
  return *this;
}

MadeReport& MadeReport::removeTable(FormTable form) {
  std::erase_if(report.tables, [&](const TableReading& each) { return each.table == form; });
  std::erase_if(report.facts, [&](const Fact& each) { return conceptOf(each.cell).table == form; });
  return *this;
}

MadeReport& MadeReport::headings(std::vector<TopHeading> all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i].place = {10 + i, Place::kNoCell, 0, all[i].text.size()};
  }
  report.top_headings = std::move(all);
  report.sections.clear();
  for (const TopHeading& heading : report.top_headings) {
    if (heading.section) {
      std::erase_if(report.sections,
                    [&](const Section& each) { return each.key == *heading.section; });
      Section section{};
      section.key = *heading.section;
      section.heading = heading.text;
      section.number = heading.number;
      section.place = heading.place;
      section.text = textOf(section.key);
      report.sections.push_back(section);
    }
  }
  return *this;
}

std::vector<Finding> MadeReport::check() const {
  return judge(document, report).findings;
}

std::vector<Finding> MadeReport::check(std::string_view rule) const {
  auto all = judge(document, report).findings;
  std::erase_if(all, [&](const Finding& each) { return each.rule != rule; });
  return all;
}

std::vector<std::string> rulesOf(const std::vector<Finding>& findings) {
  std::vector<std::string> rules;
  for (const Finding& each : findings) {
    rules.emplace_back(each.rule);
  }
  return rules;
}

}  // namespace gouji::test
