#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/rules/catalogue/selection.h"
#include "core/rules/finding/finding.h"
#include "core/rules/finding/message.h"
#include "core/rules/judged/judged.h"

namespace gouji {

/// What became of a rule on one report.
enum class RuleOutcome : std::uint8_t {
  passed,
  failed,
  undecided,
  not_applicable,  ///< the form of the report's edition has none of it, or nothing was given for it
};

/// Why a rule or a tie was not decided, or does not apply.
enum class OpenReason : std::uint8_t {
  none,
  blank,           ///< cells are blank, or hold what is no number
  unsure,          ///< they can be read in more than one way
  absent,          ///< the document has no such table or cell
  unknown_year,    ///< of the report
  unclear_organ,   ///< its name does not tell what kind of organ it is
  other_edition,   ///< the form has no such cells
  no_previous,     ///< no report of last year was given
  previous_unfit,  ///< the one given is of another organ or year
};
/// "blank", "unsure", …; "" for none.
std::string_view openReasonName(OpenReason reason);
/// In a few words for people; empty for none.
Text openReasonText(OpenReason reason);

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
