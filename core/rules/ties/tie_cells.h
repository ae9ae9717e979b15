#pragma once

#include <optional>
#include <vector>

#include "core/rules/ties/tie_value.h"

namespace gouji::rules {

/// Cells of this report's table that the tie reads; each once.
std::vector<ConceptId> tableCells(const Tie& tie);

/// By how much the left side less the right one grows with the cell.
int coefficientOf(const Tie& tie, ConceptId cell);

/// The value of `cell`, now `old`, with which the broken equation holds; `value`: what its sides
/// come to. Empty for an inequality, beside blank cells, and where no whole multiple tells it.
std::optional<Decimal> mendingValue(const Tie& tie, const TieValue& value, ConceptId cell,
                                    const Decimal& old);

}  // namespace gouji::rules
