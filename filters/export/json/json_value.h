#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/document/document.h"
#include "core/report/report.h"
#include "core/text/decimal.h"
#include "filters/export/json/json.h"

namespace gouji::json {

/// Members keep the order in which they are added.
using Value = nlohmann::ordered_json;

/// A whole number, or the shortest decimal that reads back as the same.
Value ofDecimal(const Decimal& value);

/// null where `text` is empty.
Value ofText(std::string_view text);

/// Byte range in the cell's or paragraph's UTF-8 text; row and column of a cell (0-based, on the
/// table's grid); page and line (1-based) where the format has them. null where the document has
/// no such place.
Value ofPlace(const Document& document, const Place& place);

Value ofSource(const Source& source);

Value ofTables(const Document& document, const Report& report);

void append(std::string& out, const Value& value, JsonLayout layout);

}  // namespace gouji::json
