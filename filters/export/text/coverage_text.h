#pragma once

#include <string>

#include "core/rules/coverage.h"

namespace gouji {

/// How far a report was judged, in one line: "勾稽 44 项，成立 43，不成立 1，未判 0；…".
std::string coverageText(const Coverage& coverage, Language language);

}  // namespace gouji
