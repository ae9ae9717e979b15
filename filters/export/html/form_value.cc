#include "filters/export/html/form_value.h"

#include <algorithm>

#include "core/form/editions/edition_list.h"
#include "filters/export/names.h"

namespace gouji::html {
namespace {

using json::Value;

Value pair(std::string_view chinese, std::string_view english) {
  return Value::array({chinese, english});
}

Value ofColumns(std::span<const FormColumn> columns) {
  Value all = Value::array();
  for (const FormColumn& column : columns) {
    all.push_back({{"key", column.key}, {"label", pair(column.label, column.english)}});
  }
  return all;
}

/// Groups from the outside in. Rows name the innermost only: the group that stands first in the
/// table holds the others.
Value ofRows(std::span<const FormRow> rows) {
  Value all = Value::array();
  std::string_view outer;
  for (const FormRow& row : rows) {
    outer = outer.empty() ? row.group : outer;
    Value groups = Value::array();
    if (!row.group.empty()) {
      groups.push_back(outer);
    }
    if (row.group != outer && !row.group.empty()) {
      groups.push_back(row.group);
    }
    all.push_back(
        {{"key", row.key}, {"label", pair(row.label, row.english)}, {"groups", std::move(groups)}});
  }
  return all;
}

Value ofEdition(const Edition& edition) {
  Value blocks = Value::array();
  for (const DisclosureBlock& block : edition.disclosure) {
    blocks.push_back({{"clause", block.clause},
                      {"columns", ofColumns(block.columns)},
                      {"rows", ofRows(block.rows)}});
  }
  Value groups = Value::array();
  for (const ReviewGroup& group : edition.review_groups) {
    groups.push_back({{"key", group.key},
                      {"outer", group.outer_label},
                      {"inner", group.inner_label},
                      {"english", group.english}});
  }
  return {
      {"disclosure", std::move(blocks)},
      {"requests",
       {{"columns", ofColumns(edition.request_columns)}, {"rows", ofRows(edition.request_rows)}}},
      {"review", {{"groups", std::move(groups)}, {"columns", ofColumns(edition.review_columns)}}}};
}

/// `raw` only where it says more than the value.
Value ofCell(const Document& document, const Fact& fact) {
  Value value = Value::object();
  std::string text;
  if (fact.figure.value) {
    text = fact.figure.value->toString();
    value["value"] = text;
  }
  if (fact.raw != text) {
    value["raw"] = fact.raw;
  }
  if (!fact.sure) {
    value["unsure"] = true;
  }
  if (fact.joined) {
    value["joined"] = true;
  }
  const Value place = json::ofPlace(document, fact.place);
  for (const char* key : {"page", "line"}) {
    if (place.contains(key)) {
      value[key] = place[key];
    }
  }
  return value;
}

Value ofTable(const Document& document, const Report& report, const TableReading& table) {
  Value cells = Value::object();
  Value foreign = Value::array();
  for (const Fact& fact : report.facts) {
    const Concept& cell = conceptOf(fact.cell);
    if (cell.table != table.table) {
      continue;
    }
    const std::string key = cell.row + "." + cell.column;
    cells[key] = ofCell(document, fact);
    if (!isIn(cell, table.row_set)) {
      foreign.push_back(
          {{"cell", key}, {"label", pair(cellLabel(cell, true), cellLabel(cell, false))}});
    }
  }
  Value labels = Value::object();
  for (const RowReading& row : table.rows) {
    if (row.label == LabelMatch::damaged) {
      labels[row.key] = row.printed_label;
    }
  }
  return {{"table", formTableName(table.table)},   {"edition", editionOf(table.row_set).name},
          {"verdict", verdictName(table.verdict)}, {"cells", std::move(cells)},
          {"foreign", std::move(foreign)},         {"printed", std::move(labels)},
          {"missing", table.missing_rows}};
}

}  // namespace

Value ofEditions() {
  Value all = Value::object();
  for (const Edition& edition : editions()) {
    all[std::string(edition.name)] = ofEdition(edition);
  }
  return all;
}

Value ofReadTables(const Document& document, const Report& report) {
  Value all = Value::array();
  for (const TableReading& table : report.tables) {
    all.push_back(ofTable(document, report, table));
  }
  return all;
}

}  // namespace gouji::html
