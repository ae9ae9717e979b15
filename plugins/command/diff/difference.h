#pragma once

#include <string>
#include <vector>

#include "plugins/command/checking/check_result.h"

namespace gouji::command {

/// A finding that both checks made.
struct Remaining {
  KnownFinding finding;  ///< as the new one tells it
  bool changed = false;  ///< values in it are others
};

/// What became of one report's findings between two checks.
struct Difference {
  std::string before;  ///< the files
  std::string after;
  std::vector<KnownFinding> mended;
  std::vector<KnownFinding> added;
  std::vector<Remaining> remaining;
};

struct Differences {
  std::vector<Difference> reports;
  std::vector<std::string> gone;  ///< files that only the old check has
};

/// The same finding has the same fingerprint; else it is of the same rule on the same cells.
Difference compare(const CheckResult& before, const CheckResult& after);

/// Report by report: a single one on either side is the same report, whatever its name. One that
/// only the new check has is all new.
Differences compare(const CheckResults& before, const CheckResults& after);

}  // namespace gouji::command
