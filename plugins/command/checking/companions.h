#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/report/report.h"
#include "plugins/command/checking/check_result.h"
#include "plugins/command/options/options.h"

namespace gouji::command {

/// What the reports of a run are checked against, read once.
struct Companions {
  std::optional<Report> previous;  ///< last year's
  CheckResults baseline;           ///< what an earlier check found
};

/// Reads what the options name. What cannot be read is left out, with a line in `complaints`.
Companions readCompanions(const Options& options, std::vector<std::string>& complaints);

/// Takes findings known from the baseline out of `findings`, as often as they stand there, and
/// returns their fingerprints.
std::vector<std::string> takeKnown(const CheckResults& baseline, const ReportName& name,
                                   std::vector<Finding>& findings);

}  // namespace gouji::command
