#pragma once

#include <string_view>
#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// NA06: the overview is last year's.
extern const Family kCopiedOverview;

/// The finding of `rule`, where most of the section's sentences stand in last year's report.
std::vector<Finding> findCopied(const Judged& judged, SectionKey key, std::string_view rule);
/// Whether both sections are there, and long enough for a copy to be told from chance.
Decision sectionsCompared(const Judged& judged, SectionKey key);

}  // namespace gouji::rules
