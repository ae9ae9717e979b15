#pragma once

#include <cstddef>
#include <vector>

#include "core/rules/coverage.h"
#include "core/rules/finding.h"

namespace gouji {

/// What checking one report came to, as it is told.
struct Checked {
  std::vector<Finding> findings;
  Coverage coverage;
  std::size_t known = 0;  ///< findings left out because they were known before
};

}  // namespace gouji
