#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "core/form/balance.h"
#include "core/rules/finding/correction.h"

namespace gouji::rules {

/// A tie that fails, and what its sides come to.
struct BrokenTie {
  const Tie* tie = nullptr;
  Balance balance;
};

/// Broken ties that one mistake may have broken together, and the smallest corrections of them all.
struct Diagnosis {
  std::vector<std::size_t> broken;  ///< indices into the broken ties, ascending
  /// All of one size, best first; empty where there is none, or too many to tell anything.
  std::vector<Correction> corrections;

  bool certain() const { return corrections.size() == 1; }
};

/// How many more statements of the prose agree with the tables under these figures than without.
using Witness = std::function<int(std::span<const Change>)>;
/// Whether the printed figure is one that a known slip of the pen makes of the right one.
using Prior = std::function<bool(const Change&)>;

/// The broken ties of a table explained: `ties` are all that it is judged by, `broken` those that
/// fail. Ties that hang together are explained together, by the fewest changes: one cell; two cells
/// swapped, or a row or column shifted; two cells; three. Of what cannot be explained so, or in
/// too many ways, a cell that alone mends several ties and has no rival is taken out, and the rest
/// explained anew. Among corrections of one size those count that most statements of the prose bear
/// out; a known slip comes first. A tie with last year's report is told of where a correction mends
/// it, and asked of none: that report may be wrong itself. Bounded: gives up with no correction.
std::vector<Diagnosis> repair(std::span<const Tie* const> ties, std::span<const BrokenTie> broken,
                              const Ledger& ledger, const Witness& witness, const Prior& prior);

}  // namespace gouji::rules
