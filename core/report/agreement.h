#pragma once

#include <optional>
#include <span>

#include "core/report/claim.h"

namespace gouji {

/// Whether `means` comes to what the claim states: exactly; a share or a growth rate to half a unit
/// of its last digit; a negation or a universal to 0. Empty where that cannot be known.
std::optional<bool> comesTo(const Claim& claim, const Quantity& means, const Ledger& ledger,
                            std::span<const Change> supposed = {});

/// Whether the claim holds by the tables. Empty where it is compared with none: nothing means it,
/// it is about a part or approximate, or a figure is not known. One alternative that fits is
/// enough. A claim with words that were not understood agrees or is not compared.
std::optional<bool> agrees(const Claim& claim, const Ledger& ledger,
                           std::span<const Change> supposed = {});

}  // namespace gouji
