#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/place.h"
#include "core/form/concept.h"
#include "core/rules/finding/message.h"
#include "core/text/decimal.h"

namespace gouji {

enum class Severity { note, warning, error };
/// "note", "warning", "error".
std::string_view severityName(Severity severity);

/// In front of a concept that is read from last year's report.
inline constexpr std::string_view kPreviousPrefix = "previous.";

/// A value that would mend a finding, given only where it is the one that does.
struct Suggestion {
  ConceptId cell = 0;
  Decimal value;

  bool operator==(const Suggestion&) const = default;
};

/// One fault of a report. An immutable value; `rule` is stable.
struct Finding {
  std::string_view rule;  ///< "T301"
  Severity severity = Severity::error;
  /// Concepts concerned, the culprit first; a family may end in ".*", and a cell of last year's
  /// report has kPreviousPrefix in front.
  std::vector<std::string> concepts;
  std::vector<Place> places;  ///< as many as are known; the first is where to jump
  Message message;            ///< what is wrong, where, and what would mend it
  std::optional<Suggestion> suggestion;
  /// The smallest corrections where there are several, or where one changes several cells; each
  /// mends it all. Best first; empty beside a suggestion.
  std::vector<std::vector<Suggestion>> candidates = {};
  /// Rules of every broken tie that this finding accounts for; each once, `rule` first.
  std::vector<std::string_view> ties;
  /// The same in every layout, another when a value changes; made by check().
  std::string fingerprint = "";

  bool operator==(const Finding&) const = default;
};

}  // namespace gouji
