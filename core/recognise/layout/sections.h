#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "core/recognise/layout/headings.h"
#include "core/recognise/layout/passages.h"
#include "core/report/report.h"

namespace gouji {

/// The sections in the document's order, with their text. Of several places that print a heading
/// the one that fits the tables is taken: `tables` are the places where those were found, indexed
/// by FormTable. A section whose heading is lost but whose table is there has heading "".
std::vector<Section> findSections(std::span<const Passage> passages,
                                  std::span<const HeadingMark> marks,
                                  const std::array<std::optional<Place>, 3>& tables);

}  // namespace gouji
