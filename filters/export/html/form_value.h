#pragma once

#include "filters/export/json/json_value.h"

namespace gouji::html {

/// The tables of every edition as the page draws them: labels in [Chinese, English].
json::Value ofEditions();

/// The tables that were read: figures by "row.column", and what is remarkable about rows.
json::Value ofReadTables(const Document& document, const Report& report);

}  // namespace gouji::html
