#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/rules/finding/text.h"

namespace gouji {

/// What became of a rule on one report.
enum class RuleOutcome : std::uint8_t {
  passed,  ///< it looked at what it needs, and found nothing
  failed,
  undecided,       ///< it is about the report, and could not be decided
  not_applicable,  ///< the report has none of what it is about, or nothing was given for it
};

/// Why a rule or a tie was not decided, or does not apply.
enum class OpenReason : std::uint8_t {
  none,
  blank,           ///< cells are blank, or hold what is no number
  unsure,          ///< they can be read in more than one way
  absent,          ///< the document has no such table, cell or section
  unknown_year,    ///< of the report, or of last year's
  unclear_organ,   ///< its name does not tell what kind of organ it is
  other_edition,   ///< the form has no such cells
  other_rows,      ///< rows are missing, stand twice or are not the form's
  no_previous,     ///< no report of last year was given
  previous_unfit,  ///< the one given is of another organ or year
  not_stated,      ///< the report says nothing that the rule is about
  rough,           ///< what it says is a rough figure, or not said in full
  not_understood,  ///< what it says stands beside words that were not understood
  too_short,       ///< too little is written for the rule to tell
  not_demanded,    ///< the notice for the report's year does not ask for it
  no_report,       ///< the document is no such report, or one from before the form
};
/// "blank", "unsure", …; "" for none.
std::string_view openReasonName(OpenReason reason);
/// In a few words for people; empty for none.
Text openReasonText(OpenReason reason);

/// Whether a rule that found nothing was decided, and if not, why.
struct Decision {
  RuleOutcome outcome = RuleOutcome::passed;
  OpenReason reason = OpenReason::none;

  bool passed() const { return outcome == RuleOutcome::passed; }
  bool operator==(const Decision&) const = default;
};

namespace rules {

constexpr Decision undecided(OpenReason reason) {
  return {RuleOutcome::undecided, reason};
}
constexpr Decision notApplicable(OpenReason reason) {
  return {RuleOutcome::not_applicable, reason};
}

/// A rule that is about several things alike, such as the ties of a table: one of them that is
/// decided is enough.
class Subjects {
 public:
  void add(const Decision& one);

  /// `none`: where there is nothing that the rule is about.
  Decision decision(const Decision& none) const;

 private:
  bool decided_ = false;
  std::optional<Decision> open_;  ///< the first
};

}  // namespace rules
}  // namespace gouji
