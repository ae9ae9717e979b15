#pragma once

#include <optional>
#include <vector>

#include "core/document/place.h"
#include "core/report/report.h"
#include "core/rules/finding/finding.h"

namespace gouji {

/// Something that a finding points at. One of the two may be missing.
struct Located {
  std::optional<Place> place;
  std::optional<ConceptId> cell;  ///< of the form, where the place is one
};

/// All of it: the finding's places in their order, each with its cell, then cells without a place.
std::vector<Located> locate(const Report& report, const Finding& finding);

}  // namespace gouji
