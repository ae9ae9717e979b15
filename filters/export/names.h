#pragma once

#include <string>
#include <string_view>

#include "core/report/report.h"

namespace gouji {

/// "proved", "printed", "doubtful".
std::string_view verdictName(Verdict verdict);

/// "simplified", "traditional".
std::string_view scriptName(Script script);

/// "2025-01-20".
std::string isoDate(const Date& date);

}  // namespace gouji
