#include "core/rules/finding/cell_names.h"

#include <algorithm>

namespace gouji::rules {
namespace {

constexpr std::string_view kOpen = "（";
constexpr std::string_view kClose = "）";
constexpr std::string_view kComma = "、";

struct ShortRow {
  std::string_view row;
  Text name;
};

/// Rows of table three that people have a short word for.
constexpr ShortRow kShortRows[] = {
    {"new", {"新收", "new"}},
    {"carried_in", {"上年结转", "carried in"}},
    {"total", {"（七）总计", "total of results"}},
    {"carried_out", {"结转下年度", "carried out"}},
};

/// A group of results below 三、, not that group itself nor a clause of article 20.
bool namesGroup(const Concept& cell) {
  return cell.table == FormTable::requests && cell.group_label.starts_with(kOpen) &&
         !cell.row_label.starts_with(kOpen);
}

/// Table two has cells that both editions share under different words; a Concept keeps the first.
std::string_view disclosureColumn(const Concept& cell, EditionId edition) {
  for (const DisclosureBlock& block : editionOf(edition).disclosure) {
    const bool here = std::any_of(block.rows.begin(), block.rows.end(),
                                  [&](const FormRow& row) { return row.key == cell.row; });
    for (const FormColumn& column : block.columns) {
      if (here && column.key == cell.column) {
        return column.label;
      }
    }
  }
  return cell.column_label;
}

const Concept* firstOf(FormTable table, std::string_view row, std::string_view column,
                       const EditionId* edition) {
  for (const Concept& cell : concepts()) {
    if (cell.table == table && (row.empty() || cell.row == row) &&
        (column.empty() || cell.column == column) && (edition == nullptr || isIn(cell, *edition))) {
      return &cell;
    }
  }
  return nullptr;
}

}  // namespace

std::string shortLabel(std::string_view label) {
  const std::size_t note = label.rfind(kOpen);
  if (note != std::string_view::npos && note > 0 && label.ends_with(kClose)) {
    label = label.substr(0, note);
  }
  constexpr std::size_t kNumbering = 4;  // "一、" is a number, not the end of a first clause
  const std::size_t clause = label.find(kComma, kNumbering);
  return std::string(label.substr(0, clause));
}

std::string rowName(FormTable table, std::string_view row, EditionId edition, Language language) {
  const Concept* cell = firstOf(table, row, "", &edition);
  if (cell == nullptr) {
    return std::string(row);
  }
  if (language == Language::english) {
    return cell->row_english;
  }
  return (namesGroup(*cell) ? cell->group_label + "·" : std::string()) +
         shortLabel(cell->row_label);
}

std::string formLabel(FormTable table, std::string_view row, EditionId edition) {
  const Concept* cell = firstOf(table, row, "", &edition);
  return cell == nullptr ? std::string(row) : cell->row_label;
}

std::string columnName(FormTable table, std::string_view column, Language language) {
  const Concept* cell = firstOf(table, "", column, nullptr);
  if (cell == nullptr) {
    return std::string(column);
  }
  return language == Language::english ? cell->column_english : shortLabel(cell->column_label);
}

std::string rowConcept(FormTable table, std::string_view row) {
  return std::string(formTableName(table)) + '.' + std::string(row);
}

std::string cellName(ConceptId id, EditionId edition, Language language) {
  const Concept& cell = conceptOf(id);
  if (language == Language::english) {
    return quoted(cell.row_english + " × " + cell.column_english, language);
  }
  return quoted((namesGroup(cell) ? cell.group_label + "·" : std::string()) +
                    shortLabel(cell.row_label) + " × " +
                    shortLabel(cell.table == FormTable::disclosure ? disclosureColumn(cell, edition)
                                                                   : cell.column_label),
                language);
}

std::string rowTerm(const Concept& cell, Language language) {
  const auto* known = std::find_if(std::begin(kShortRows), std::end(kShortRows),
                                   [&](const ShortRow& each) { return each.row == cell.row; });
  if (cell.table == FormTable::requests && known != std::end(kShortRows)) {
    return std::string(known->name.in(language));
  }
  if (language == Language::english) {
    return cell.row_english;
  }
  const std::size_t number = cell.group_label.find(kClose);
  return (namesGroup(cell) ? cell.group_label.substr(0, number + kClose.size()) : std::string()) +
         shortLabel(cell.row_label);
}

std::string columnTerm(const Concept& cell, Language language) {
  return language == Language::english ? cell.column_english : shortLabel(cell.column_label);
}

}  // namespace gouji::rules
