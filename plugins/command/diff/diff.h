#pragma once

#include "plugins/command/options/options.h"

namespace gouji::command {

/// Compares the findings of two reports, or of two earlier checks. Status 1 where one at or above
/// the threshold is new or still there.
int runDiff(const Options& options);

}  // namespace gouji::command
