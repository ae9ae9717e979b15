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

/// The first cell of a row of the edition's form, in the edition's words.
const Concept* firstOf(FormTable table, std::string_view row, EditionId edition) {
  for (std::size_t id = 0; id < concepts().size(); ++id) {
    const Concept& cell = concepts()[id];
    if (cell.table == table && cell.row == row && isIn(cell, edition)) {
      return &conceptOf(static_cast<ConceptId>(id), edition);
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
  const Concept* cell = firstOf(table, row, edition);
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
  const Concept* cell = firstOf(table, row, edition);
  return cell == nullptr ? std::string(row) : cell->row_label;
}

std::string columnName(FormTable table, std::string_view column, Language language) {
  const auto cell = std::find_if(concepts().begin(), concepts().end(), [&](const Concept& each) {
    return each.table == table && each.column == column;
  });
  if (cell == concepts().end()) {
    return std::string(column);
  }
  return language == Language::english ? cell->column_english : shortLabel(cell->column_label);
}

std::string rowConcept(FormTable table, std::string_view row) {
  return std::string(formTableName(table)) + '.' + std::string(row);
}

std::string cellName(ConceptId id, EditionId edition, Language language) {
  const Concept& cell = conceptOf(id, edition);
  if (language == Language::english) {
    return quoted(cell.row_english + " × " + cell.column_english, language);
  }
  return quoted((namesGroup(cell) ? cell.group_label + "·" : std::string()) +
                    shortLabel(cell.row_label) + " × " + shortLabel(cell.column_label),
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
