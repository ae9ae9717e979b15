#pragma once

#include <string>
#include <vector>

#include "core/rules/coverage.h"
#include "core/rules/finding/finding.h"

namespace gouji {

/// What checking one report came to, as it is told.
struct Checked {
  std::vector<Finding> findings;
  Coverage coverage;
  std::vector<std::string> known;  ///< fingerprints of findings left out as known before
};

}  // namespace gouji
