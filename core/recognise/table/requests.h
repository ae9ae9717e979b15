#pragma once

#include <optional>
#include <span>

#include "core/recognise/table/table_reading.h"

namespace gouji {

/// Table three, in `lines` from its first to the line before the next section; `expected`: the
/// edition that the report's year has. Empty when the lines hold no such table.
std::optional<TableResult> readRequests(std::span<const Line> lines, EditionId expected);

}  // namespace gouji
