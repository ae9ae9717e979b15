#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "filters/import/text/lines.h"

namespace gouji::text {

/// Whether a line is a page number by its dress: "- 3 -", "第 3 页 共 9 页", "PAGE  7".
bool isDressedPageNumber(std::string_view line);

/// For each line whether it is page furniture. A bare number is, behind Word's "PAGE", and beside
/// a form feed if it counts with the pages; otherwise it may be a table's cell.
std::vector<bool> findMargins(std::span<const Line> lines);

}  // namespace gouji::text
