#include "core/recognise/prose/frame/meaning.h"

#include <algorithm>
#include <utility>

namespace gouji {
bool Meaning::isFlow() const {
  constexpr std::string_view kFlows[] = {"new", "carried_in", "total", "carried_out"};
  return table == FormTable::requests && !rows.empty() &&
         std::all_of(rows.begin(), rows.end(), [&](const std::string& row) {
           return std::find(std::begin(kFlows), std::end(kFlows), row) != std::end(kFlows);
         });
}

Linear linearOf(const Meaning& meaning) {
  Linear all;
  for (const std::string& row : meaning.rows) {
    for (const std::string& column : meaning.columns) {
      const std::string name = std::string(formTableName(meaning.table)) + '.' + row + '.' + column;
      all =
          std::move(all) + linearOf(meaning.previous ? std::string(kPreviousPrefix) + name : name);
    }
  }
  return all;
}

Quantity quantityOf(const Meaning& meaning) {
  return {linearOf(meaning), {}, 1};
}

void addOnce(std::vector<std::string>& keys, std::string_view key) {
  if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
    keys.emplace_back(key);
  }
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

std::string requestRows(std::string_view key, EditionId edition) {
  constexpr std::string_view kEach = ".*";
  const bool of_group = key.ends_with(kEach) && !hasRow(edition, FormTable::requests, key);
  return std::string(of_group ? key.substr(0, key.size() - kEach.size()) : key);
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
