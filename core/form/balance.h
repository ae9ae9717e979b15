#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/form/ledger.h"
#include "core/form/tie.h"

namespace gouji {

/// What became of a tie on the figures of a ledger.
struct Balance {
  enum class Outcome : std::uint8_t { undecided, holds, fails };

  Outcome outcome = Outcome::undecided;
  Decimal left;  ///< sums of what is known
  Decimal right;
  int blanks = 0;                    ///< cells without a value; a tie may fail in spite of them
  bool readable = true;              ///< every cell is there and sure
  std::optional<Decimal> otherwise;  ///< the right side under the other reading, where it differs

  bool complete() const { return readable && blanks == 0; }
  bool fails() const { return outcome == Outcome::fails; }
};

/// Decided where every cell is there, sure and has a value; and where a single total is below the
/// known parts, none of them negative, whatever the blanks hold.
Balance balanceOf(const Tie& tie, const Ledger& ledger, std::span<const Change> supposed = {});

/// The value of `cell`, now `old`, with which the equation holds; `balance`: what it comes to now.
/// Empty for an inequality, beside blank cells, and where no whole multiple tells it.
std::optional<Decimal> mendingValue(const Tie& tie, const Balance& balance, ConceptId cell,
                                    const Decimal& old);

}  // namespace gouji
