#pragma once

#include <cstdint>
#include <vector>

#include "core/form/ledger.h"

namespace gouji {

/// What was done wrong, in one go.
enum class SlipOfCells : std::uint8_t {
  single,   ///< each change is a slip of its own
  swapped,  ///< two cells of a row or a column have each other's figures
  shifted,  ///< neighbours of a row or a column have moved by one place
};

/// Changes after which every tie that they are to mend holds and no other tie fails.
struct Correction {
  SlipOfCells slip = SlipOfCells::single;
  std::vector<Change> changes;  ///< by cell

  bool operator==(const Correction&) const = default;
};

}  // namespace gouji
