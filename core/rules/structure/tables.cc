#include "core/rules/structure/tables.h"

#include <algorithm>
#include <utility>

#include "core/form/editions/edition_list.h"
#include "core/rules/finding/cell_names.h"
#include "core/rules/judged/needs.h"
#include "core/rules/structure/printed_rows.h"

namespace gouji::rules {
namespace {

constexpr Text kNoTable{
    "{0}之下没有找到统一格式的表格。请把表格补齐；若是以图片代替的，请改为可读取的表格。",
    "No table of the form was found under {0}. Put it in; if a picture stands there, make it a "
    "table that can be read."};
constexpr Text kOtherEdition{
    "{0}用的是 {1} 年格式（{2}），{3} 年度的报告应当用 {4} 年格式（{5}）。",
    "{0} has the layout of {1} ({2}); a report on {3} takes that of {4} ({5})."};
constexpr Text kOtherRows{
    "{0}中的{1}是 {2} 年格式的行目，{3} 年度的报告应当按 {4} 年格式填报{5}。",
    "In {0}, {1} belongs to the layout of {2}; a report on {3} takes {5} of the layout of {4}."};
constexpr Text kMixed{
    "{0}混用了两种格式：{1}不属于 {2} 年格式。请统一改用本年度适用的格式。",
    "{0} mixes two layouts: {1} is no part of the layout of {2}. Use one layout throughout, the "
    "one in force for the year."};
constexpr Text kCell{"{0} × {1}", "{0} × {1}"};

/// A row that stands in the table although its edition is not the one demanded.
struct Stray {
  std::string concept_name;
  Argument label;
  Place place;
};

const RowReading* readingOf(const TableReading& table, std::string_view row) {
  const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                  [&](const RowReading& each) { return each.key == row; });
  return found == table.rows.end() ? nullptr : &*found;
}

/// Keys of the rows of `edition` none of whose cells `other` has.
std::vector<std::string> ownRows(FormTable table, EditionId edition, EditionId other) {
  std::vector<std::string> own;
  std::vector<std::string> common;
  for (const Concept& cell : concepts()) {
    if (cell.table != table || !isIn(cell, edition)) {
      continue;
    }
    auto& rows = isIn(cell, other) ? common : own;
    if (std::find(rows.begin(), rows.end(), cell.row) == rows.end()) {
      rows.push_back(cell.row);
    }
  }
  std::erase_if(own, [&](const std::string& row) {
    return std::find(common.begin(), common.end(), row) != common.end();
  });
  return own;
}

bool differ(FormTable table, EditionId a, EditionId b) {
  return std::any_of(concepts().begin(), concepts().end(), [&](const Concept& cell) {
    return cell.table == table && isIn(cell, a) != isIn(cell, b);
  });
}

/// A row that was placed by its position only, or not read with certainty, proves no edition.
bool proves(const TableReading& table, std::string_view row) {
  const RowReading* reading = readingOf(table, row);
  return reading != nullptr ? reading->label != LabelMatch::missing
                            : table.verdict != Verdict::doubtful;
}

Listing labels(const std::vector<Stray>& strays) {
  std::vector<Argument> all;
  for (const Stray& each : strays) {
    all.push_back(quoted(each.label));
  }
  return listed(std::move(all));
}

/// "requests.other" becomes a stray; "licensing.change" does, with its column's label.
Stray strayOf(const TableReading& table, EditionId edition, const std::string& key) {
  Stray made{rowConcept(table.table, key), "", table.place};
  if (const auto cell = findConcept(made.concept_name)) {
    made.label = say(kCell, {RowName{table.table, conceptOf(*cell).row, edition},
                             ColumnName{table.table, conceptOf(*cell).column}});
    return made;
  }
  made.label = RowName{table.table, key, edition};
  if (const RowReading* reading = readingOf(table, key)) {
    made.place = reading->label_place;
  }
  return made;
}

Finding straysFinding(const std::vector<Stray>& strays, Message message) {
  std::vector<std::string> names;
  std::vector<Place> places;
  for (const Stray& each : strays) {
    names.push_back(each.concept_name);
    if (std::find(places.begin(), places.end(), each.place) == places.end()) {
      places.push_back(each.place);
    }
  }
  return finding("ST06", std::move(message), std::move(places), std::move(names));
}

/// The table follows another edition than the year demands: a few rows of it, or all.
void checkRowSet(const TableReading& table, EditionId expected, int year,
                 std::vector<Finding>& out) {
  const Edition& wrong = editionOf(table.row_set);
  const Edition& right = editionOf(expected);
  const Text& title = tableTitle(table.table);
  constexpr std::size_t kFewRows = 3;
  auto rows = ownRows(table.table, table.row_set, expected);
  const auto demanded = ownRows(table.table, expected, table.row_set);
  if (rows.empty() || rows.size() > kFewRows || table.table == FormTable::disclosure) {
    out.push_back(finding(
        "ST06", say(kOtherEdition, {title, wrong.name, wrong.basis, year, right.name, right.basis}),
        {table.place}, {rowConcept(table.table, "*")}));
    return;
  }
  // Rows that are not there are none of the other edition's.
  std::erase_if(rows, [&](const std::string& row) {
    return readingOf(table, row) == nullptr || !proves(table, row);
  });
  std::vector<Stray> strays;
  for (const std::string& row : rows) {
    strays.push_back(strayOf(table, table.row_set, row));
  }
  std::vector<Argument> instead;
  for (const std::string& row : demanded) {
    instead.push_back(quoted(RowName{table.table, row, expected}));
  }
  if (!strays.empty()) {
    out.push_back(straysFinding(strays, say(kOtherRows, {title, labels(strays), wrong.name, year,
                                                         right.name, listed(std::move(instead))})));
  }
}

/// Another edition than the table's that has the row.
EditionId originOf(const TableReading& table, std::string_view row) {
  std::vector<EditionId> others;
  for (const Edition& edition : editions()) {
    if (edition.id != table.row_set && hasRow(edition.id, table.table, row)) {
      others.push_back(edition.id);
    }
  }
  return others.empty() ? table.row_set : nearestEdition(table.row_set, others);
}

void checkForeign(const TableReading& table, std::vector<Finding>& out) {
  std::vector<Stray> strays;
  for (const std::string& key : table.foreign) {
    if (proves(table, key)) {
      strays.push_back(strayOf(table, originOf(table, key), key));
    }
  }
  if (!strays.empty()) {
    out.push_back(straysFinding(strays, say(kMixed, {tableTitle(table.table), labels(strays),
                                                     editionOf(table.row_set).name})));
  }
}

void checkEdition(const Report& report, const TableReading& table, std::vector<Finding>& out) {
  const auto expected = report.year ? editionForYear(*report.year) : std::optional<EditionId>();
  if (expected && *expected != table.row_set && differ(table.table, *expected, table.row_set)) {
    checkRowSet(table, *expected, *report.year, out);
  } else {
    checkForeign(table, out);
  }
}

/// Loose text may have lost some of its tables on the way to us, but not every word of all three.
bool tablesAreTables(const Judged& judged) {
  const auto& blocks = judged.document.blocks;
  return judged.report.tables.empty() ||
         (std::any_of(blocks.begin(), blocks.end(),
                      [](const Block& block) { return std::holds_alternative<Table>(block); }) &&
          std::all_of(judged.report.tables.begin(), judged.report.tables.end(),
                      [](const TableReading& table) { return table.is_table; }));
}

struct TableSection {
  SectionKey section;
  FormTable table;
};

constexpr TableSection kTableSections[] = {{SectionKey::disclosure, FormTable::disclosure},
                                           {SectionKey::requests, FormTable::requests},
                                           {SectionKey::review, FormTable::review}};

/// Rows of it stand there, and only could not be read.
bool isPrinted(const Report& report, FormTable form) {
  return std::any_of(report.unplaced.begin(), report.unplaced.end(),
                     [&](const UnplacedFigure& figure) { return figure.table == form; });
}

std::vector<Finding> checkTables(const Judged& judged) {
  std::vector<Finding> out;
  for (const auto& [key, form] : kTableSections) {
    const Section* section = judged.report.section(key);
    const TableReading* table = judged.report.table(form);
    if (table != nullptr) {
      checkEdition(judged.report, *table, out);
    } else if (section != nullptr && !section->heading.empty() && tablesAreTables(judged) &&
               !rowsArePrinted(judged, *section, form) && !isPrinted(judged.report, form)) {
      out.push_back(
          finding("ST05", say(kNoTable, {quoted(printed(section->heading))}), {section->place}));
    }
  }
  return out;
}

/// One that was not found, without a finding, may only not have been read.
Decision everyTableFound(const Judged& judged, std::string_view /*rule*/) {
  const bool all =
      std::all_of(std::begin(kTableSections), std::end(kTableSections),
                  [&](const auto& each) { return judged.report.table(each.table) != nullptr; });
  return all ? Decision{} : undecided(OpenReason::unsure);
}

Decision yearAndTables(const Judged& judged, std::string_view rule) {
  return firstOpen({yearKnown(judged.report), everyTableRead(judged, rule)});
}

constexpr RuleNeeds kNeeds[] = {{"ST05", everyTableFound}, {"ST06", yearAndTables}};

}  // namespace

const Family kTables{checkTables, kNeeds};

}  // namespace gouji::rules
