#pragma once

#include <string>
#include <vector>

#include "core/rules/coverage.h"
#include "core/rules/finding/finding.h"

namespace gouji {

/// What judging one report came to.
struct Judgement {
  std::vector<Finding> findings;  ///< in the document's order
  Coverage coverage;
  bool with_previous = false;  ///< last year's report was given, and compared with
  /// Fingerprints of findings left out as known before.
  std::vector<std::string> known = {};
};

}  // namespace gouji
