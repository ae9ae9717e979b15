#pragma once

#include "plugins/command/options/options.h"

namespace gouji::command {

/// Writes one report anew with its findings as notes, or without gouji's notes. Status 1 where a
/// finding is at or above the threshold.
int runAnnotate(const Options& options);

}  // namespace gouji::command
