#pragma once

#include "plugins/command/options/options.h"

namespace gouji::command {

/// Does what the command line asks for; results to standard output or files, complaints to
/// standard error.
int run(const Options& options);

}  // namespace gouji::command
