#include "core/rules/structure/rows.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/form/editions/edition_list.h"
#include "core/form/labels.h"
#include "core/rules/finding/cell_names.h"
#include "core/rules/judged/needs.h"
#include "core/rules/structure/printed_rows.h"
#include "core/text/fold.h"
#include "core/text/numbering.h"
#include "core/text/unicode.h"

namespace gouji::rules {
namespace {

constexpr Text kMissingRows{"{0}缺少{1}。请按统一格式补齐，没有发生的填 0。",
                            "{0} lacks {1}. Put it back as the form has it; 0 where nothing "
                            "happened."};
constexpr Text kMissingColumns{"{0}缺少{1}列。请按统一格式补齐，没有发生的填 0。",
                               "{0} lacks the column {1}. Put it back as the form has it; 0 where "
                               "nothing happened."};
constexpr Text kRepeatedRows{"{0}中{1}出现了两次。请删去多余的行。",
                             "In {0}, {1} stands twice. Take one out."};
constexpr Text kOutOfOrder{"{0}的行次与统一格式不同。请按统一格式的顺序排列。",
                           "The rows of {0} are not in the form's order. Put them in it."};
constexpr Text kUnknownRows{"{0}中有统一格式没有的行：{1}。请并入格式规定的行，不要自行增设。",
                            "{0} has rows that the form has not: {1}. Count them under the form's "
                            "own rows."};
constexpr Text kDamagedLabel{"{0}的行名{1}与统一格式不符，应为{2}。",
                             "In {0} the label {1} is not the form's; it should be {2}."};
constexpr Text kDamagedLabels{"{0}有 {1} 处行名与统一格式不符：{2}。请按统一格式更正。",
                              "{0} has {1} labels that are not the form's: {2}. Put the form's "
                              "words back."};
constexpr Text kOtherMarks{"{0}的行名{1}与统一格式标点不同，统一格式为{2}。",
                           "In {0} the label {1} has other marks than the form's {2}."};
constexpr Text kManyOtherMarks{"{0}有 {1} 处行名与统一格式标点不同：{2}。",
                               "{0} has {1} labels with other marks than the form's: {2}."};
constexpr Text kShouldBe{"{0}应为{1}", "{0} should be {1}"};

Listing names(const TableReading& table, const std::vector<std::string>& rows) {
  std::vector<Argument> all;
  for (const std::string& row : rows) {
    all.push_back(quoted(RowName{table.table, row, table.row_set}));
  }
  return listed(std::move(all));
}

std::vector<std::string> rowConcepts(const TableReading& table,
                                     const std::vector<std::string>& rows) {
  std::vector<std::string> all;
  for (const std::string& row : rows) {
    all.push_back(rowConcept(table.table, row));
  }
  return all;
}

/// Places of the labels of `rows`, or of the table when none was read.
std::vector<Place> labelPlaces(const TableReading& table, const std::vector<std::string>& rows) {
  std::vector<Place> all;
  for (const RowReading& reading : table.rows) {
    if (std::find(rows.begin(), rows.end(), reading.key) != rows.end()) {
      all.push_back(reading.label_place);
    }
  }
  return all.empty() ? std::vector<Place>{table.place} : all;
}

/// Rows of which not even the label is there. Those that not every edition has are missed by ST06
/// where another edition's stand instead.
std::vector<std::string> trulyMissing(const Judged& judged, const TableReading& table) {
  auto rows = table.missing_rows;
  const Section* section = judged.report.section(sectionOfTable(table.table));
  if (!rows.empty() && section != nullptr) {
    const PrintedRows printed = printedRows(judged, *section, table.table);
    std::erase_if(rows, [&](const std::string& row) { return printed.contains(row); });
  }
  if (!table.foreign.empty()) {
    std::erase_if(rows, [&](const std::string& row) {
      return std::any_of(concepts().begin(), concepts().end(), [&](const Concept& cell) {
        return cell.table == table.table && cell.row == row &&
               cell.editions.count() < editions().size();
      });
    });
  }
  return rows;
}

/// Columns without a single cell although rows that have them are there.
std::vector<std::string> missingColumns(const Judged& judged, const TableReading& table) {
  std::vector<std::string> order;
  std::map<std::string, bool> present;
  if (table.table == FormTable::disclosure || !table.foreign.empty()) {
    return order;
  }
  for (const Concept& cell : concepts()) {
    const bool read = std::any_of(table.rows.begin(), table.rows.end(),
                                  [&](const RowReading& row) { return row.key == cell.row; });
    if (cell.table != table.table || !isIn(cell, table.row_set) || !read) {
      continue;
    }
    if (present.emplace(cell.column, false).second) {
      order.push_back(cell.column);
    }
  }
  for (const Fact& fact : judged.report.facts) {
    const Concept& cell = conceptOf(fact.cell);
    if (cell.table == table.table) {
      present[cell.column] = true;
    }
  }
  std::erase_if(order, [&](const std::string& column) { return present[column]; });
  return order;
}

/// Where a source keeps no cells, the first words of a group's label may stand on the line of the
/// row's own: 无|本机关不掌握相关政 of 无法提供 and 本机关不掌握相关政府信息.
bool runsIntoGroup(const TableReading& table, const RowReading& row) {
  if (table.is_table) {
    return false;
  }
  const std::u32string printed = fold(row.printed_label).text;
  const std::u32string form = fold(formLabel(table.table, row.key, table.row_set)).text;
  const std::u32string_view words = withoutNumber(printed);
  const std::u32string_view own = withoutNumber(form);
  constexpr std::size_t kFewest = 4;
  for (std::size_t at = 1; at + kFewest <= words.size(); ++at) {
    const auto begins = [&](const Spelling& spelling) {
      return spelling.kind == LabelKind::request_group &&
             spelling.text.starts_with(words.substr(0, at));
    };
    if (own.starts_with(words.substr(at)) &&
        std::any_of(spellings().begin(), spellings().end(), begins)) {
      return true;
    }
  }
  return false;
}

/// The words without punctuation, quotation marks and the number before them.
std::u32string onlyWords(std::string_view label) {
  std::u32string words = fold(label).text;
  words.erase(0, words.size() - withoutNumber(words).size());
  std::erase_if(words, [](char32_t c) { return !isHan(c) && (c < U'0' || c > U'9'); });
  return words;
}

/// All of the words are the form's, or a known spelling's; marks within them are not.
bool differsInMarks(const TableReading& table, const RowReading& row) {
  const std::u32string words = onlyWords(row.printed_label);
  if (words == onlyWords(formLabel(table.table, row.key, table.row_set))) {
    return true;
  }
  return table.table == FormTable::requests &&
         std::any_of(spellings().begin(), spellings().end(), [&](const Spelling& spelling) {
           return spelling.kind == LabelKind::request_row && spelling.key == row.key &&
                  words == onlyWords(toUtf8(spelling.text));
         });
}

/// One finding a label, or one for many.
struct LabelFault {
  Text one;
  Text many;
  Severity severity;
};
constexpr LabelFault kWords{kDamagedLabel, kDamagedLabels, Severity::warning};
constexpr LabelFault kMarks{kOtherMarks, kManyOtherMarks, Severity::note};

void tell(const TableReading& table, const std::vector<const RowReading*>& rows,
          const LabelFault& fault, std::vector<Finding>& out) {
  constexpr std::size_t kOneByOne = 5;
  const Text& title = tableTitle(table.table);
  std::vector<Argument> all;
  std::vector<std::string> keys;
  std::vector<Place> places;
  for (const RowReading* row : rows) {
    const Message was = quoted(printed(row->printed_label));
    const Message right = quoted(formLabel(table.table, row->key, table.row_set));
    if (rows.size() <= kOneByOne) {
      out.push_back(finding("ST07", say(fault.one, {title, was, right}), {row->label_place},
                            {rowConcept(table.table, row->key)}));
      out.back().severity = fault.severity;
      continue;
    }
    all.push_back(say(kShouldBe, {was, right}));
    keys.push_back(rowConcept(table.table, row->key));
    places.push_back(row->label_place);
  }
  if (!all.empty()) {
    const std::size_t count = all.size();
    out.push_back(finding("ST07", say(fault.many, {title, count, listed(std::move(all))}),
                          std::move(places), std::move(keys)));
    out.back().severity = fault.severity;
  }
}

void checkLabels(const TableReading& table, std::vector<Finding>& out) {
  std::vector<const RowReading*> in_words;
  std::vector<const RowReading*> in_marks;
  for (const RowReading& row : table.rows) {
    if (row.label == LabelMatch::damaged && !runsIntoGroup(table, row)) {
      (differsInMarks(table, row) ? in_marks : in_words).push_back(&row);
    }
  }
  tell(table, in_words, kWords, out);
  tell(table, in_marks, kMarks, out);
}

void checkTable(const Judged& judged, const TableReading& table, std::vector<Finding>& out) {
  if (table.verdict == Verdict::doubtful) {
    return;  // what is not there may only not have been read
  }
  const Text& title = tableTitle(table.table);
  const auto report = [&](const Text& pattern, const std::vector<std::string>& rows) {
    if (!rows.empty()) {
      out.push_back(finding("ST07", say(pattern, {title, names(table, rows)}),
                            labelPlaces(table, rows), rowConcepts(table, rows)));
    }
  };
  report(kMissingRows, trulyMissing(judged, table));
  report(kRepeatedRows, table.repeated_rows);
  const auto columns = missingColumns(judged, table);
  if (!columns.empty()) {
    std::vector<Argument> labels;
    for (const std::string& column : columns) {
      labels.push_back(quoted(ColumnName{table.table, column}));
    }
    out.push_back(finding("ST07", say(kMissingColumns, {title, listed(std::move(labels))}),
                          {table.place}, {rowConcept(table.table, "*")}));
  }
  if (!table.in_order) {
    out.push_back(
        finding("ST07", say(kOutOfOrder, {title}), {table.place}, {rowConcept(table.table, "*")}));
  }
  if (!table.unknown_rows.empty()) {
    std::vector<Argument> labels;
    for (const Place& place : table.unknown_rows) {
      labels.push_back(quoted(printed(excerptAt(judged.document, place))));
    }
    out.push_back(finding("ST07", say(kUnknownRows, {title, listed(std::move(labels))}),
                          table.unknown_rows, {rowConcept(table.table, "*")}));
  }
  checkLabels(table, out);
}

std::vector<Finding> checkRows(const Judged& judged) {
  std::vector<Finding> out;
  for (const TableReading& table : judged.report.tables) {
    checkTable(judged, table, out);
  }
  return out;
}

/// Where readings differ, what is not there may only not have been read.
Decision rowsRead(const Judged& judged, std::string_view rule) {
  const auto& tables = judged.report.tables;
  const bool doubtful = std::any_of(tables.begin(), tables.end(), [](const TableReading& table) {
    return table.verdict == Verdict::doubtful;
  });
  return firstOpen(
      {everyTableRead(judged, rule), doubtful ? undecided(OpenReason::unsure) : Decision{}});
}

constexpr RuleNeeds kNeeds[] = {{"ST07", rowsRead}};

}  // namespace

const Family kRows{checkRows, kNeeds};

}  // namespace gouji::rules
