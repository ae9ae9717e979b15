#pragma once

#include <span>
#include <string>

#include "filters/export/judged_report.h"

namespace gouji {

struct TextStyle {
  Language language = Language::chinese;
  bool colour = false;  ///< ANSI escape sequences
};

/// How many findings of each severity.
struct Tally {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;

  Tally& operator+=(const Tally& other);
};
Tally tally(std::span<const Finding> findings);

/// "2 个错误、1 个警告、0 个提示"
std::string tallyText(const Tally& tally, Language language);

/// Appends one report's findings for a person to read: a heading line, each finding with where it
/// stands and what would mend it, how the tables were read and how far they were judged. Ends with
/// a line end.
void appendFindingsText(std::string& out, const JudgedReport& judged, const TextStyle& style);

}  // namespace gouji
