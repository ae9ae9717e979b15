#pragma once

#include <span>

#include "core/recognise/layout/passages.h"
#include "core/report/report.h"

namespace gouji {

/// Fills title, agency, year, period and publishing date of `report` from the passages.
/// `body_begin`: the first passage behind the title page (a heading or table of the form).
void identify(std::span<const Passage> passages, std::size_t body_begin, Report& report);

}  // namespace gouji
