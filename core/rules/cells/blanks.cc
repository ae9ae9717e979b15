#include "core/rules/cells/blanks.h"

#include <algorithm>
#include <utility>

#include "core/rules/finding/cell_names.h"
#include "core/rules/judged/needs.h"

namespace gouji::rules {
namespace {

constexpr Text kWhollyBlank{"{0}全部空白，没有填写任何数字。请据实填写，没有发生的填 0。",
                            "{0} is blank throughout. Fill it in; 0 where nothing happened."};
constexpr Text kSomeBlank{"{0}有 {1} 个单元格空白：{2}。没有发生的请填 0。",
                          "{0} has {1} blank cells: {2}. Write 0 where nothing happened."};
constexpr Text kColumns{"{0}整列", "all of column {0}"};
constexpr Text kRows{"{0}整行", "all of row {0}"};
constexpr Text kOtherCells{"另有 {0} 格", "{0} more cells"};
constexpr Text kAndOthers{"{0}，{1}", "{0}, and {1}"};

/// The cells of a table that were read without doubt, blank or not.
struct Cells {
  FormTable table;
  EditionId edition;
  std::vector<const Fact*> all;
  std::vector<const Fact*> blank;
};

using Key = std::string Concept::*;

/// Rows or columns of two cells or more that are blank throughout, in the form's order.
std::vector<std::string> whollyBlank(const Cells& cells, Key key) {
  std::vector<std::pair<std::string, std::pair<int, int>>> counts;  // key, (cells, blank cells)
  for (const Fact* fact : cells.all) {
    const std::string& name = conceptOf(fact->cell).*key;
    auto found = std::find_if(counts.begin(), counts.end(),
                              [&](const auto& each) { return each.first == name; });
    if (found == counts.end()) {
      found = counts.insert(counts.end(), {name, {0, 0}});
    }
    ++found->second.first;
    found->second.second += fact->figure.blank() ? 1 : 0;
  }
  std::vector<std::string> blank;
  for (const auto& [name, count] : counts) {
    if (count.first >= 2 && count.first == count.second) {
      blank.push_back(name);
    }
  }
  return blank;
}

std::vector<const Fact*> outside(const Cells& cells, Key key,
                                 const std::vector<std::string>& names) {
  std::vector<const Fact*> rest;
  std::copy_if(
      cells.blank.begin(), cells.blank.end(), std::back_inserter(rest), [&](const Fact* fact) {
        return std::find(names.begin(), names.end(), conceptOf(fact->cell).*key) == names.end();
      });
  return rest;
}

/// "「商业企业」整列、「科研机构」整列，另有 3 格", whichever of rows and columns tells it shorter.
Argument told(const Cells& cells) {
  const auto columns = whollyBlank(cells, &Concept::column);
  const auto rows = whollyBlank(cells, &Concept::row);
  const auto beside_columns = outside(cells, &Concept::column, columns);
  const auto beside_rows = outside(cells, &Concept::row, rows);
  const bool by_columns =
      !columns.empty() &&
      (rows.empty() || beside_columns.size() + columns.size() <= beside_rows.size() + rows.size());
  const auto& rest = by_columns ? beside_columns : beside_rows;
  constexpr std::size_t kNamed = 8;
  std::vector<Argument> parts;
  for (const std::string& key : by_columns ? columns : rows) {
    parts.push_back(quoted(by_columns ? Argument(ColumnName{cells.table, key})
                                      : Argument(RowName{cells.table, key, cells.edition})));
  }
  if (parts.empty()) {
    for (const Fact* fact : rest) {
      parts.push_back(CellName{fact->cell, cells.edition});
    }
    return listed(std::move(parts), kNamed);
  }
  Message text = say(by_columns ? kColumns : kRows, {listed(std::move(parts), kNamed)});
  return rest.empty() ? text : say(kAndOthers, {std::move(text), say(kOtherCells, {rest.size()})});
}

/// The cells themselves when they are few, the row when they are all of one, else the table.
std::vector<std::string> named(const Cells& cells) {
  constexpr std::size_t kFew = 3;
  if (cells.blank.size() <= kFew) {
    std::vector<std::string> names;
    for (const Fact* fact : cells.blank) {
      names.push_back(conceptOf(fact->cell).name);
    }
    return names;
  }
  const auto rows = whollyBlank(cells, &Concept::row);
  if (rows.size() == 1 && outside(cells, &Concept::row, rows).empty()) {
    return {rowConcept(cells.table, rows.front() + ".*")};
  }
  return {rowConcept(cells.table, "*")};
}

std::vector<Place> placesOf(const std::vector<const Fact*>& facts) {
  std::vector<Place> places;
  for (const Fact* fact : facts) {
    places.push_back(fact->place);
  }
  return places;
}

std::vector<Finding> checkBlanks(const Judged& judged) {
  std::vector<Finding> out;
  for (const TableReading& table : judged.report.tables) {
    Cells cells{table.table, table.row_set, {}, {}};
    bool unread = false;
    for (const Fact& fact : judged.report.facts) {
      if (conceptOf(fact.cell).table != table.table) {
        continue;
      }
      if (!fact.sure) {
        unread = true;
        continue;
      }
      cells.all.push_back(&fact);
      if (fact.figure.blank()) {
        cells.blank.push_back(&fact);
      }
    }
    if (cells.blank.empty()) {
      continue;
    }
    const Text& title = tableTitle(table.table);
    if (!unread && cells.blank.size() == cells.all.size()) {
      out.push_back(finding("CE01", say(kWhollyBlank, {title}), placesOf(cells.blank),
                            {rowConcept(table.table, "*")}));
      out.back().severity = Severity::error;
    } else {
      out.push_back(finding("CE01", say(kSomeBlank, {title, cells.blank.size(), told(cells)}),
                            placesOf(cells.blank), named(cells)));
    }
  }
  return out;
}

constexpr RuleNeeds kNeeds[] = {{"CE01", everyTableRead}};

}  // namespace

const Family kBlanks{checkBlanks, kNeeds};

}  // namespace gouji::rules
