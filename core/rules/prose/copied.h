#pragma once

#include <optional>
#include <vector>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// How much of a section stands in last year's report, sentence for sentence. Sentences are
/// compared without their figures: those change with every report.
struct Likewise {
  std::size_t all = 0;   ///< characters, short sentences left out
  std::size_t same = 0;  ///< of these, in sentences that last year's section has too

  /// Enough was written for a copy to be told from chance.
  bool tells() const;
  std::size_t percent() const { return same * 100 / all; }
};

/// Empty where one of the reports has no such section, or there is none to compare with.
std::optional<Likewise> likewise(const Judged& judged, SectionKey key);

/// The finding of `rule`, where most of the section is last year's.
std::vector<Finding> checkCopied(const Judged& judged, SectionKey key, std::string_view rule);

/// NA06: the overview is last year's.
std::vector<Finding> checkCopiedOverview(const Judged& judged);

}  // namespace gouji::rules
