#include "filters/export/json/json_value.h"

#include <variant>

#include "filters/export/names.h"

namespace gouji::json {
namespace {

std::string compact(const Value& value) {
  return value.dump(-1, ' ', false, Value::error_handler_t::replace);
}

/// Elements on lines of their own, `margin` before each and before the closing bracket.
void appendLines(std::string& out, const Value& array, std::string_view margin) {
  out += '[';
  std::string_view between = "\n";
  for (const Value& element : array) {
    out.append(between).append(margin).append("  ").append(compact(element));
    between = ",\n";
  }
  out.append("\n").append(margin).append("]");
}

}  // namespace

Value ofDecimal(const Decimal& value) {
  return value.isWhole() ? Value(value.whole()) : Value(value.toDouble());
}

Value ofText(std::string_view text) {
  return text.empty() ? Value(nullptr) : Value(text);
}

Value ofPlace(const Document& document, const Place& place) {
  if (place.block >= document.blocks.size()) {
    return nullptr;
  }
  Value value = {{"block", place.block}};
  if (const auto* table = std::get_if<Table>(&document.blocks[place.block])) {
    if (place.cell >= table->cells.size()) {
      return nullptr;
    }
    value["row"] = table->cells[place.cell].row;
    value["column"] = table->cells[place.cell].column;
  }
  value["begin"] = place.begin;
  value["end"] = place.end;
  const Origin origin = originOf(document, place);
  if (origin.page > 0) {
    value["page"] = origin.page;
  }
  if (origin.line > 0) {
    value["line"] = origin.line;
  }
  return value;
}

Value ofSource(const Source& source) {
  return {{"file", source.file}, {"format", source.format}};
}

Value ofTables(const Document& document, const Report& report) {
  Value tables = Value::array();
  for (const TableReading& table : report.tables) {
    tables.push_back({{"table", formTableName(table.table)},
                      {"edition", editionOf(table.row_set).name},
                      {"verdict", verdictName(table.verdict)},
                      {"place", ofPlace(document, table.place)}});
  }
  return tables;
}

void append(std::string& out, const Value& value, JsonLayout layout) {
  if (layout == JsonLayout::line) {
    out += compact(value);
    return;
  }
  out += '{';
  std::string_view between = "\n  ";
  for (const auto& [key, member] : value.items()) {
    out.append(between).append(compact(key)).append(": ");
    if (member.is_array() && !member.empty()) {
      appendLines(out, member, "  ");
    } else {
      out += compact(member);
    }
    between = ",\n  ";
  }
  out += "\n}";
}

}  // namespace gouji::json
