#pragma once

#include <cstddef>
#include <span>

#include "core/document/document.h"
#include "filters/import/text/lines.h"

namespace gouji::text {

/// Whether a line is drawn between rows: "|---|:--:|", "+====+", "├──┼──┤".
bool isSeparator(std::string_view line);

/// Reads the table of pipes that `lines` begin with, if any, and appends it. Returns how many lines
/// it took; 0 where they begin with none, and then `skipped` lines hold none.
std::size_t readPipes(std::span<const Line> lines, bool markdown, Document& document,
                      std::size_t& skipped);

}  // namespace gouji::text
