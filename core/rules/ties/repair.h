#pragma once

#include <vector>

#include "core/rules/ties/tie_value.h"

namespace gouji::rules {

/// A tie that fails, and what its sides come to.
struct BrokenTie {
  const Tie* tie = nullptr;
  TieValue value;
};

/// The one cell behind several broken ties.
struct Culprit {
  ConceptId cell = 0;
  Decimal value;                    ///< with which all of `mended` hold
  std::vector<std::size_t> mended;  ///< indices into the broken ties; two or more
};

/// Cells of this report that, changed to one value each, mend every broken tie within the report
/// they stand in and break no other tie, and that are the only such explanation of those ties.
/// What they mend with last year's report on the way is told too, but asked of none: that report
/// may be wrong itself. Their `mended` do not overlap.
std::vector<Culprit> findCulprits(std::span<const Tie* const> ties,
                                  std::span<const BrokenTie> broken, const FactIndex& facts);

}  // namespace gouji::rules
