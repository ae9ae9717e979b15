#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/place.h"
#include "core/form/concept.h"
#include "core/form/linear.h"
#include "core/form/tie.h"
#include "core/rules/finding/correction.h"
#include "core/rules/finding/message.h"
#include "core/text/decimal.h"

namespace gouji {

enum class Severity { note, warning, error };
/// "note", "warning", "error".
std::string_view severityName(Severity severity);

/// One fault of a report. An immutable value; `rule` is stable.
struct Finding {
  std::string_view rule;  ///< "T301"
  Severity severity = Severity::error;
  /// Concepts concerned, the culprit first; a family may end in ".*", and a cell of last year's
  /// report has kPreviousPrefix in front.
  std::vector<std::string> concepts;
  std::vector<Place> places;  ///< as many as are known; the first is where to jump
  Message message;            ///< what is wrong, where, and what would mend it
  /// The smallest corrections, each of which mends it all; best first. One alone is certain.
  std::vector<Correction> corrections = {};
  /// Rules that it accounts for; each once, `rule` first.
  std::vector<std::string_view> ties = {};
  std::vector<const Tie*> equations = {};  ///< the broken ties that it rests on
  /// The same in every layout, another when a value changes; made by judge().
  std::string fingerprint = "";

  /// The one change that mends it; null where there is none, or more is to be changed.
  const Change* suggestion() const {
    return corrections.size() == 1 && corrections.front().changes.size() == 1
               ? &corrections.front().changes.front()
               : nullptr;
  }
  /// The corrections where there are several, or where one changes several cells.
  std::span<const Correction> candidates() const {
    return suggestion() == nullptr ? std::span<const Correction>(corrections)
                                   : std::span<const Correction>();
  }

  bool operator==(const Finding&) const = default;
};

}  // namespace gouji
