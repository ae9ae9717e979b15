#pragma once

#include "core/rules/judgement.h"
#include "filters/read_report.h"
#include "plugins/command/checking/companions.h"
#include "plugins/command/options/options.h"

namespace gouji::command {

/// Judges a report as the options ask: against its companions, by the rules wanted, without what
/// the baseline knows.
Judgement judge(const ReadReport& read, const Options& options, const Companions& companions);

}  // namespace gouji::command
