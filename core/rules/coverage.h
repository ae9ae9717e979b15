#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/rules/catalogue/selection.h"
#include "core/rules/finding/finding.h"
#include "core/rules/judged/decision.h"
#include "core/rules/judged/judged.h"

namespace gouji {

struct RuleCoverage {
  std::string_view rule;
  RuleOutcome outcome = RuleOutcome::passed;
  OpenReason reason = OpenReason::none;
};

struct TieCoverage {
  std::size_t hold = 0;
  std::size_t fail = 0;
  std::size_t blank = 0;  ///< undecided, by their reason
  std::size_t unsure = 0;
  std::size_t absent = 0;

  std::size_t undecided() const { return blank + unsure + absent; }
  std::size_t all() const { return hold + fail + undecided(); }
};

/// Statements of the prose that were found, and what became of them.
struct ClaimCoverage {
  std::size_t compared = 0;
  std::size_t left_alone = 0;

  std::size_t found() const { return compared + left_alone; }
};

/// How far a report was judged: silence is no proof.
struct Coverage {
  std::vector<RuleCoverage> rules;  ///< those wanted, in the catalogue's order
  TieCoverage ties;
  ClaimCoverage claims;

  std::size_t count(RuleOutcome outcome) const;
};

namespace rules {

/// `findings`: all that was found.
Coverage coverageOf(const Judged& judged, std::span<const Finding> findings,
                    const RuleSelection& selection);

}  // namespace rules

}  // namespace gouji
