#pragma once

#include "core/rules/checked.h"
#include "plugins/command/companions.h"
#include "plugins/command/options.h"
#include "plugins/command/read_report.h"

namespace gouji::command {

/// Checks a report as the options ask: against its companions, by the rules wanted, without what
/// the baseline knows.
Checked judge(const ReadReport& read, const Options& options, const Companions& companions);

}  // namespace gouji::command
