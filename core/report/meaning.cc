#include "core/report/meaning.h"

#include <algorithm>
#include <utility>

namespace gouji {
namespace {

std::string bracketed(const std::string& text) {
  return text.find(' ') == std::string::npos ? text
                                             : std::string(1, '(').append(text).append(1, ')');
}

}  // namespace

bool Meaning::isFlow() const {
  constexpr std::string_view kFlows[] = {"new", "carried_in", "total", "carried_out"};
  return table == FormTable::requests && !rows.empty() &&
         std::all_of(rows.begin(), rows.end(), [&](const std::string& row) {
           return std::find(std::begin(kFlows), std::end(kFlows), row) != std::end(kFlows);
         });
}

std::string expressionOf(const Meaning& meaning) {
  std::string text;
  for (const std::string& row : meaning.rows) {
    for (const std::string& column : meaning.columns) {
      text += text.empty() ? "" : " + ";
      text += meaning.previous ? "previous." : "";
      text += std::string(formTableName(meaning.table)) + '.' + row + '.' + column;
    }
  }
  return text.empty() || meaning.factor.empty() ? text : meaning.factor + bracketed(text);
}

std::string shareOf(const Meaning& part, const Meaning& whole) {
  return "100 * (" + expressionOf(part) + ") / (" + expressionOf(whole) + ")";
}

std::string growthOf(const Meaning& meaning, bool percent) {
  Meaning before = meaning;
  before.previous = true;
  const std::string difference = expressionOf(meaning) + " - " + bracketed(expressionOf(before));
  return percent ? "100 * (" + difference + ") / (" + expressionOf(before) + ")" : difference;
}

void keepInnermost(std::vector<std::string>& rows) {
  std::erase_if(rows, [&](const std::string& group) {
    return group.ends_with(".*") &&
           std::any_of(rows.begin(), rows.end(), [&](const std::string& row) {
             return row != group && row.starts_with(group.substr(0, group.size() - 1));
           });
  });
}

Meaning requestCells(std::vector<std::string> rows, std::string column) {
  Meaning made;
  made.rows = std::move(rows);
  made.columns = {std::move(column)};
  return made;
}

Meaning reviewCells(std::string_view group, std::string column) {
  Meaning made;
  made.table = FormTable::review;
  made.columns = {std::move(column)};
  const bool suits = group == "litigation" || group == "all";
  if (group == "all") {
    made.rows.emplace_back("reconsideration");
  }
  if (suits) {
    made.rows.insert(made.rows.end(), {"litigation_direct", "litigation_after_reconsideration"});
  } else {
    made.rows.emplace_back(group);
  }
  return made;
}

}  // namespace gouji
