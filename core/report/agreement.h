#pragma once

#include <optional>
#include <string_view>

#include "core/form/expression.h"
#include "core/report/report.h"

namespace gouji {

/// The report's figures as expressions read them; cells in doubt are not known. Refers to `report`.
CellValues valuesOf(const Report& report);

/// Whether `means` comes to what the claim states: exactly; a share or a growth rate to half a unit
/// of its last digit; a negation or a universal to 0. Empty where that cannot be known.
std::optional<bool> comesTo(const Claim& claim, std::string_view means, const CellValues& now,
                            const CellValues* previous = nullptr);

/// Whether the claim holds by the tables. Empty where it is compared with none: nothing means it,
/// it is about a part or approximate, or a figure is not known. One alternative that fits is
/// enough. A claim with words that were not understood agrees or is not compared.
std::optional<bool> agrees(const Claim& claim, const CellValues& now,
                           const CellValues* previous = nullptr);

}  // namespace gouji
