#pragma once

#include <optional>
#include <string_view>

#include "core/text/decimal.h"

namespace gouji {

/// How many of a cell's documents its note calls revised: "22（其中修订16件）" is 16. 0 where it
/// tells of no revision; empty where it does and gives no number.
std::optional<Decimal> revisedIn(std::string_view raw);

}  // namespace gouji
