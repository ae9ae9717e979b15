#pragma once

#include <span>
#include <vector>

#include "core/recognise/layout/passages.h"
#include "core/report/prose.h"
#include "core/report/report.h"

namespace gouji {

/// Paragraphs of running text in reading order. `report`: with its sections and tables.
std::vector<Prose> proseOf(std::span<const Passage> passages, const Report& report);

}  // namespace gouji
